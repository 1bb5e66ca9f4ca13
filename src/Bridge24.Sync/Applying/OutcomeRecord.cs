using System.Globalization;
using Bridge24.State;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Applying;

/// <summary>Gathers what a step learned, and stores it in one transaction.</summary>
internal sealed class OutcomeRecord(RunContext context)
{
    private readonly List<Link> _links = [];
    private readonly List<string> _unlinked = [];
    private readonly List<string> _settled = [];
    private readonly List<string> _uncertain = [];
    private readonly List<DeadLetter> _dead = [];
    private readonly List<string> _revived = [];
    private readonly List<RecordedChange> _changes = [];

    public void Link(PlannedRow row, long record, SlotState[] slots)
    {
        Remember(row, record, slots);
        Free(row.Key);
    }

    /// <summary>What is known of the record while the row's write is still to come.</summary>
    public void Remember(PlannedRow row, long record, SlotState[] slots) =>
        _links.Add(new Link { Key = row.Key, RecordId = record, Status = LinkStatus.Linked, RowHash = row.RowHash, Mapping = context.Mapping, Slots = slots });

    /// <summary>The flow deleted the record: should its key come back, it is a new one.</summary>
    public void Unlink(PlannedRow row)
    {
        _unlinked.Add(row.Key);
        Withdraw(row);
        Free(row.Key);
    }

    public void Gone(PlannedRow row)
    {
        _links.Add(new Link { Key = row.Key, RecordId = row.RecordId, Status = LinkStatus.Gone, RowHash = row.RowHash, Mapping = context.Mapping, Slots = [] });
        Free(row.Key);
    }

    /// <summary>People merged the record into another one: links lead there.</summary>
    public void Merged(PlannedRow row)
    {
        _links.Add(new Link { Key = row.Key, RecordId = row.RecordId, Status = LinkStatus.Merged, RowHash = row.RowHash, Mapping = context.Mapping, Slots = [] });
        Free(row.Key);
    }

    /// <summary>The row came through: a dead letter of its key has done its service.</summary>
    public void Free(string key)
    {
        if (context.Dead.Remove(key))
        {
            _revived.Add(key);
        }
    }

    /// <summary>A row that cannot be carried over leaves the intent of an earlier write open: once it can, that write is looked up.</summary>
    public void Dead(PlannedRow row, string reason)
    {
        var key = row.Key.Length > 0 ? row.Key : string.Create(CultureInfo.InvariantCulture, $"(line {row.Row.Line})");
        _dead.Add(new DeadLetter
        {
            Key = key,
            Line = row.Row.Line,
            Reason = reason,
            PayloadJson = row.Row.ToJson(),
            Run = context.Run,
            First = context.Now,
            Last = context.Now,
            Attempts = 1,
        });
        context.Dead.Add(key);
        if (row.Action != RowAction.Invalid)
        {
            Withdraw(row);
        }
    }

    public void Withdraw(PlannedRow row) => _settled.Add(row.Key);

    public void Uncertain(PlannedRow row) => _uncertain.Add(row.Key);

    public void Change(PlannedRow row, long record)
    {
        var action = row.Action switch
        {
            RowAction.Create => "create",
            RowAction.Delete => "delete",
            RowAction.Clear => "clear",
            _ => row.Adopts ? "adopt" : "update",
        };
        if (row.Adopts || row.Action is RowAction.Create or RowAction.Delete)
        {
            _changes.Add(new RecordedChange(row.Key, record, action, null, null, null));
        }

        foreach (var write in row.Writes)
        {
            var slot = context.Session.Mapper.Slots[write.Slot];
            _changes.Add(new RecordedChange(row.Key, record, action, slot.Name, write.From.Canonical, write.To.Canonical));
        }
    }

    /// <summary>Not cancelled: what happened in the portal has to be known, whoever pressed Ctrl+C.</summary>
    public async Task SaveAsync()
    {
        if (_uncertain.Count > 0)
        {
            var since = context.Now > context.Steady ? context.Now : context.Steady;
            await context.Session.State.Intents
                .MarkUncertainAsync(context.Session.Identity!.Id, _uncertain, since, CancellationToken.None).ConfigureAwait(false);
        }

        if (_links.Count + _unlinked.Count + _settled.Count + _dead.Count + _revived.Count + _changes.Count == 0)
        {
            return;
        }

        await context.Session.State.Runs.RecordAsync(
            new RunRecord
            {
                Run = context.Run,
                Identity = context.Session.Identity!.Id,
                Links = _links,
                Unlinked = _unlinked,
                Settled = _settled,
                Dead = _dead,
                Revived = _revived,
                Changes = _changes,
                Account = context.Account(),
            },
            CancellationToken.None).ConfigureAwait(false);
    }
}
