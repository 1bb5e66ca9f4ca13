namespace Bridge24.Sync.Targets.Disk;

/// <summary>The folder of a flow in the portal.</summary>
/// <param name="Id">Its ID; 0 where it is not there.</param>
/// <param name="Fact">What is wrong; null where it is there.</param>
/// <param name="Remedy">What to do about that.</param>
internal sealed record FoundFolder(long Id, string? Fact = null, string? Remedy = null);
