using Bridge24.State;

namespace Bridge24.Sync.Applying;

/// <summary>What became of every row that was read. Balanced means that each has exactly one outcome.</summary>
internal sealed class AccountBook
{
    private readonly long[] _rows = new long[Enum.GetValues<RowOutcome>().Length];

    public long Read { get; private set; }

    public long Duplicates { get; private set; }

    /// <summary>Records deleted because their key left the source; no rows, so no part of the balance.</summary>
    public long Deleted { get; set; }

    /// <summary>Records whose fields were emptied for the same reason.</summary>
    public long Cleared { get; set; }

    public long Concluded => _rows.Sum();

    public bool Balances => Read == Concluded;

    public bool NeedsHand => this[RowOutcome.Conflict] > 0 || this[RowOutcome.Failed] > 0 || this[RowOutcome.Uncertain] > 0 || Duplicates > 0;

    public long this[RowOutcome outcome] => _rows[(int)outcome];

    /// <summary>Rows that came from the source and whose outcome is to follow.</summary>
    public void Take(long rows) => Read += rows;

    /// <summary>Rows that were read but not looked at, because the run stopped: the next run reads them again.</summary>
    public void GiveBack(long rows) => Read -= rows;

    public void Conclude(RowOutcome outcome) => _rows[(int)outcome]++;

    public void Move(RowOutcome from, RowOutcome to)
    {
        _rows[(int)from]--;
        _rows[(int)to]++;
    }

    public void FoundDoubles(int records) => Duplicates += records;

    public RunAccount ToAccount(long requests, TimeSpan waited, TimeSpan elapsed) => new()
    {
        Read = Read,
        Created = this[RowOutcome.Created],
        Updated = this[RowOutcome.Updated],
        Unchanged = this[RowOutcome.Unchanged],
        Skipped = this[RowOutcome.Skipped],
        Conflicts = this[RowOutcome.Conflict],
        Failed = this[RowOutcome.Failed],
        Uncertain = this[RowOutcome.Uncertain],
        Deleted = Deleted,
        Cleared = Cleared,
        Duplicates = Duplicates,
        Requests = requests,
        Waited = waited.TotalSeconds,
        Seconds = elapsed.TotalSeconds,
    };
}
