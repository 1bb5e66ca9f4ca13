using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Planning;

/// <summary>The existing records that look like a row.</summary>
/// <param name="Free">Those that carry no key, lowest ID first.</param>
/// <param name="Hidden">The IDs of those that the portal's user may not read.</param>
internal sealed record Likeness(IReadOnlyList<PortalRecord> Free, IReadOnlyList<long> Hidden)
{
    /// <summary>The one that may be adopted; null when a person has to judge.</summary>
    public PortalRecord? One => Free.Count == 1 && Hidden.Count == 0 ? Free[0] : null;

    public IEnumerable<long> Ids => Free.Select(record => record.Id).Concat(Hidden);
}
