namespace Bridge24.Sandbox.Disk;

/// <summary>What a file held from some time on, and under which name.</summary>
internal sealed record FileVersion(long Id, long FileId, long Number, string Name, byte[] Content, DateTimeOffset At, long By);
