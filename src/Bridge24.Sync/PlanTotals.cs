namespace Bridge24.Sync;

/// <summary>What a plan counted for one flow.</summary>
public sealed record PlanTotals
{
    /// <summary>The flow's name.</summary>
    public required string Flow { get; init; }

    /// <summary>The portal's name.</summary>
    public string Portal { get; init; } = "";

    /// <summary>What the run would take.</summary>
    public Forecast? Forecast { get; set; }

    /// <summary>Rows of the source.</summary>
    public long Read { get; set; }

    /// <summary>Records that would be made.</summary>
    public long Create { get; set; }

    /// <summary>Records that would be changed.</summary>
    public long Update { get; set; }

    /// <summary>Existing records without a key that would be taken over, because they have the row's e-mail or phone.</summary>
    public long Adopt { get; set; }

    /// <summary>Rows that look like several existing records, so that a person has to judge.</summary>
    public long Conflicts { get; set; }

    /// <summary>What a person should know before the flow runs.</summary>
    public IList<string> Notes { get; } = [];

    /// <summary>Records that would be deleted, because their key left the source.</summary>
    public long Delete { get; set; }

    /// <summary>Records whose fields would be emptied for the same reason.</summary>
    public long Clear { get; set; }

    /// <summary>Rows that need nothing.</summary>
    public long Unchanged { get; set; }

    /// <summary>Rows whose record people deleted, and which the flow leaves so.</summary>
    public long Skipped { get; set; }

    /// <summary>Phones in rows that would be written which no one can read; they would be passed on as they are.</summary>
    public long UnreadablePhones { get; set; }

    /// <summary>Rows that cannot be carried over.</summary>
    public long Invalid { get; set; }
}
