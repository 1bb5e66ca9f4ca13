namespace Bridge24.Campaigns.Engines;

/// <summary>A file that the processes share.</summary>
internal sealed class SqliteEngine : Engine
{
    public override string Place => "sqlite:" + Path.Combine(Folder, "state.db");

    public static SqliteEngine OnDisk(int megabytes)
    {
        var engine = new SqliteEngine();
        engine.UseSmallDisk(megabytes);
        return engine;
    }

    public override string PlaceOf(string name) => "sqlite:" + Path.Combine(Folder, name, "state.db");

    public override bool CanRestart => false;
}
