namespace Bridge24.Sandbox.Disk;

/// <summary>A drive: of a person, of an application, or the one that all share.</summary>
internal sealed record DiskStorage(long Id, string Name, string EntityType, string EntityId, long RootId)
{
    public const string OfUser = "user";
    public const string OfAll = "common";
    public const string OfApplication = "restapp";
}
