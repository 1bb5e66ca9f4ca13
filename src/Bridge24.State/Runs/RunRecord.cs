namespace Bridge24.State;

/// <summary>What a step of a run learned, stored in one transaction (of at most 1,000 rows each).</summary>
public sealed record RunRecord
{
    /// <summary>The run.</summary>
    public required long Run { get; init; }

    /// <summary>The flow's identity.</summary>
    public required long Identity { get; init; }

    /// <summary>Links made or changed; each also settles the intent of its key.</summary>
    public required IReadOnlyList<Link> Links { get; init; }

    /// <summary>Keys whose links end, because the flow deleted their records.</summary>
    public IReadOnlyList<string> Unlinked { get; init; } = [];

    /// <summary>Keys whose intents are settled without a link.</summary>
    public required IReadOnlyList<string> Settled { get; init; }

    /// <summary>New dead letters; a newer one replaces the older of its key.</summary>
    public required IReadOnlyList<DeadLetter> Dead { get; init; }

    /// <summary>Keys whose dead letters are done with.</summary>
    public required IReadOnlyList<string> Revived { get; init; }

    /// <summary>Changes made.</summary>
    public required IReadOnlyList<RecordedChange> Changes { get; init; }

    /// <summary>The run's account so far.</summary>
    public required RunAccount Account { get; init; }
}
