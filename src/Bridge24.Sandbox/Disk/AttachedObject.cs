namespace Bridge24.Sandbox.Disk;

/// <summary>A file of a drive in its place at another object, such as a task.</summary>
internal sealed record AttachedObject(long Id, long FileId, string EntityType, long EntityId, long By, DateTimeOffset At);
