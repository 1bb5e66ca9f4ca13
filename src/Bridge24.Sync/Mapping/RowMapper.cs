using Bridge24.Sync.Flows;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Mapping;

/// <summary>Turns rows of a source into values of a portal's fields.</summary>
public sealed class RowMapper
{
    private RowMapper()
    {
    }

    /// <summary>The values that the flow owns in each record.</summary>
    public IReadOnlyList<Slot> Slots => throw new NotSupportedException("Not built yet.");

    /// <summary>A number that changes when the mapping, or a list or directory that it uses, does.</summary>
    public ulong Fingerprint => throw new NotSupportedException("Not built yet.");

    /// <summary>Checks a flow's map against the portal and the source; there is a mapper exactly when there is no problem.</summary>
    public static (RowMapper? Mapper, IReadOnlyList<FlowProblem> Problems) Create(Flow flow, PortalSchema schema, IReadOnlyList<string> columns)
        => throw new NotSupportedException("Not built yet.");

    /// <summary>Maps one row; never throws for what stands in it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="links">Answers the record ID behind a key of another flow, null where there is none.</param>
    public MappedRow Map(SourceRow row, Func<string, string, long?> links) => throw new NotSupportedException("Not built yet.");

    /// <summary>The keys of other flows that a row names.</summary>
    public IEnumerable<(string Flow, string Key)> LinksOf(SourceRow row) => throw new NotSupportedException("Not built yet.");
}
