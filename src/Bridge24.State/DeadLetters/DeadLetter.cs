namespace Bridge24.State;

/// <summary>A row that could not be carried over.</summary>
public sealed record DeadLetter
{
    /// <summary>The source's key, or <c>(line 12)</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The line or number of the row.</summary>
    public required long Line { get; init; }

    /// <summary>Why, in words.</summary>
    public required string Reason { get; init; }

    /// <summary>The row as JSON.</summary>
    public required string PayloadJson { get; init; }

    /// <summary>The last run that tried.</summary>
    public required long Run { get; init; }

    /// <summary>When it first failed.</summary>
    public required DateTimeOffset First { get; init; }

    /// <summary>When it last failed.</summary>
    public required DateTimeOffset Last { get; init; }

    /// <summary>How often it was tried; a newer letter of the same key adds to the older one's count and keeps its First.</summary>
    public required int Attempts { get; init; }

    /// <summary>Its number in the state; set when read.</summary>
    public long Id { get; init; }

    /// <summary>The flow; set when read.</summary>
    public string Flow { get; init; } = "";

    /// <summary>The portal's name; set when read.</summary>
    public string Portal { get; init; } = "";

    /// <summary>The flow's file; set when read.</summary>
    public string File { get; init; } = "";
}
