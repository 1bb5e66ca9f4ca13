using Bridge24.State;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Applying;

/// <summary>What a run knows of requests whose outcome is open.</summary>
internal sealed class RunMode(string flow) : PlanMode
{
    private readonly Dictionary<string, DateTimeOffset> _held = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Deferral> _deferred = new(StringComparer.Ordinal);
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);
    private Dictionary<string, Intent> _open = [];
    private Dictionary<string, Deferral> _round = new(StringComparer.Ordinal);

    /// <summary>Keys that an earlier run may have written, with the time from which on nothing of it can be under way.</summary>
    public IDictionary<string, DateTimeOffset> Held => _held;

    /// <summary>Rows to be planned again in the next round.</summary>
    public IDictionary<string, Deferral> Deferred => _deferred;

    /// <summary>Keys whose records were not in the portal when the run began.</summary>
    public ISet<string> Missing => _missing;

    /// <summary>The rows of the round that is under way, as they were deferred.</summary>
    public IReadOnlyDictionary<string, Deferral> Round => _round;

    /// <summary>When every row of the next round may be looked up.</summary>
    public DateTimeOffset Due => _deferred.Values.Max(deferral => deferral.Due);

    public bool HasDueNow(DateTimeOffset now) => _deferred.Values.Any(deferral => deferral.Due <= now);

    /// <summary>After the first pass: keys that were held and whose row did not come up are settled with the others.</summary>
    public void DeferHeld()
    {
        foreach (var (key, due) in _held)
        {
            _deferred.TryAdd(key, new Deferral(due, RowOutcome.Uncertain) { Counted = false });
        }

        _held.Clear();
        SelfLinksMayPend = false;
    }

    /// <summary>Begins the next round with the rows that are due; the others stay deferred.</summary>
    public void BeginRound(DateTimeOffset now, IReadOnlyList<Intent> open)
    {
        _open = open.ToDictionary(intent => intent.Key, StringComparer.Ordinal);
        _round = new Dictionary<string, Deferral>(_deferred.Where(deferral => deferral.Value.Due <= now), StringComparer.Ordinal);
        foreach (var key in _round.Keys)
        {
            _deferred.Remove(key);
        }
    }

    public override bool IsHeld(string key) => _held.ContainsKey(key);

    public override bool MustCompare(string key) => _round.TryGetValue(key, out var deferral) && deferral.As == RowOutcome.Uncertain;

    public override Intent? Unanswered(string key) => _open.GetValueOrDefault(key);

    public override bool IsMissing(string key) => _missing.Contains(key);

    public override bool WasSent(string key) => _round.TryGetValue(key, out var deferral) && deferral.WasSent;

    public override bool MayPend(PendingLink link) => SelfLinksMayPend && string.Equals(link.Flow, flow, StringComparison.Ordinal);

    /// <summary>In the first pass a flow may link to rows of its own that come later; afterwards they are there.</summary>
    private bool SelfLinksMayPend { get; set; } = true;
}
