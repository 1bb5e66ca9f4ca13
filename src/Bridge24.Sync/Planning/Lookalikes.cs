using System.Globalization;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Planning;

/// <summary>Tells in a plan how many of the records to be made look like existing ones, where the flow adopts none.</summary>
internal sealed class Lookalikes
{
    /// <summary>Enough to see that a portal is in use; each row costs a command or two.</summary>
    private const int Most = 500;

    private readonly FlowSession _session;
    private readonly List<string> _kinds;
    private readonly Adoption? _adoption;
    private long _asked;
    private long _found;

    public Lookalikes(FlowSession session)
    {
        _session = session;
        var target = session.Flow.Target;
        _kinds = [.. session.Mapper.Slots.Select(slot => slot.Field.Name).Where(name => name is "EMAIL" or "PHONE").Distinct(StringComparer.Ordinal)];
        _adoption = target.Match.Count == 0 && _kinds.Count > 0 && DuplicateSearch.Knows(target.Entity)
            ? new Adoption(session, session.Kind.Finder(session, session.Key), _kinds)
            : null;
    }

    /// <summary>What the look took; a run does not take it again.</summary>
    public long Requests { get; private set; }

    /// <summary>The note for the plan; null where nothing looks alike.</summary>
    public string? Note => _found == 0 ? null : string.Create(
        CultureInfo.InvariantCulture,
        $"{_found} of the first {_asked} records to be made look like existing ones by e-mail or phone. \"match: [{string.Join(", ", _kinds)}]\" in \"target\" would adopt those that are clear.");

    public async Task LookAsync(IEnumerable<PlannedRow> rows, CancellationToken cancellation)
    {
        var creates = rows.Where(row => row.Action == RowAction.Create).Take((int)(Most - _asked)).ToList();
        if (_adoption is null || creates.Count == 0)
        {
            return;
        }

        var requests = _session.Portal.Statistics.Requests;
        _asked += creates.Count;
        _found += (await _adoption.FindAsync(creates, cancellation).ConfigureAwait(false)).Count;
        Requests += _session.Portal.Statistics.Requests - requests;
    }
}
