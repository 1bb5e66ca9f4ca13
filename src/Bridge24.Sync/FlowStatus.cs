namespace Bridge24.Sync;

/// <summary>How a run ended.</summary>
public enum FlowStatus
{
    /// <summary>Every row is where it belongs.</summary>
    Ok,

    /// <summary>Some records need a hand, and are recorded.</summary>
    Partial,

    /// <summary>The run stopped before its end.</summary>
    Failed,
}
