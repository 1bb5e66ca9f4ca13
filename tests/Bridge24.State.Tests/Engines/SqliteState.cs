namespace Bridge24.State.Tests;

/// <summary>A folder of its own.</summary>
internal sealed class SqliteState : TestState
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("bridge24-state-").FullName;

    public string Path => System.IO.Path.Combine(Folder, "data", "state.db");

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public byte[]? Key { get; init; }

    public override StateOptions Options => new() { Path = Path, Clock = Clock, Key = Key };

    /// <summary>The rights of a file or folder as text; Windows has none.</summary>
    public static string Rights(string path) => OperatingSystem.IsWindows() ? "" : Convert.ToString((int)File.GetUnixFileMode(path), 8);

    public override async Task AssertNowhereAsync(string secret)
    {
        Assert.Contains(Directory.GetFiles(Folder, "*", SearchOption.AllDirectories), file => new FileInfo(file).Length > 0);
        await Written.AssertNowhereAsync(Folder, secret);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
