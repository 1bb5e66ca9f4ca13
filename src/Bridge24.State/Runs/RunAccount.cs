namespace Bridge24.State;

/// <summary>What became of each row that a run read.</summary>
public sealed record RunAccount
{
    /// <summary>Rows read.</summary>
    public long Read { get; init; }

    /// <summary>Records made.</summary>
    public long Created { get; init; }

    /// <summary>Records changed.</summary>
    public long Updated { get; init; }

    /// <summary>Rows that needed nothing.</summary>
    public long Unchanged { get; init; }

    /// <summary>Rows left alone by a policy.</summary>
    public long Skipped { get; init; }

    /// <summary>Rows that wait for a person's decision.</summary>
    public long Conflicts { get; init; }

    /// <summary>Rows that became dead letters.</summary>
    public long Failed { get; init; }

    /// <summary>Rows whose write is not settled.</summary>
    public long Uncertain { get; init; }

    /// <summary>Records deleted.</summary>
    public long Deleted { get; init; }

    /// <summary>Records whose fields were emptied because their key left the source.</summary>
    public long Cleared { get; init; }

    /// <summary>Records that carry a key which another one carries too.</summary>
    public long Duplicates { get; init; }

    /// <summary>Requests that the plan foretold; null for a run without a saved plan.</summary>
    public long? ForecastRequests { get; init; }

    /// <summary>Seconds that the plan foretold.</summary>
    public double? ForecastSeconds { get; init; }

    /// <summary>The share of a method's 480 s in ten minutes that the plan foretold for the method that works longest; above 1 the rest waits.</summary>
    public double? ForecastOperating { get; init; }

    /// <summary>What the portal worked on the method that took longest, as a share of 480 s.</summary>
    public double Operating { get; init; }

    /// <summary>Requests sent.</summary>
    public long Requests { get; init; }

    /// <summary>Seconds spent waiting for the portal's limits.</summary>
    public double Waited { get; init; }

    /// <summary>Seconds in all.</summary>
    public double Seconds { get; init; }
}
