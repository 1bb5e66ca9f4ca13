using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Targets;

/// <summary>Finds the records of one kind.</summary>
internal interface IRecordFinder
{
    /// <summary>The records with these IDs that still exist and that the portal's user may see.</summary>
    Task<Dictionary<long, PortalRecord>> ByIdAsync(IReadOnlyCollection<long> ids, CancellationToken cancellation);

    /// <summary>The records that belong to the keys of these rows although no link says so, by key, lowest ID first.</summary>
    Task<Dictionary<string, List<PortalRecord>>> ByKeyAsync(IReadOnlyCollection<PlannedRow> rows, CancellationToken cancellation);
}
