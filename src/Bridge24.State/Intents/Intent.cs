namespace Bridge24.State;

/// <summary>A write that was about to be sent and is not settled.</summary>
/// <param name="Key">The source's key.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Run">The run that sent it.</param>
/// <param name="SendBy">It was not sent after this.</param>
/// <param name="UncertainSince">When its answer was given up; null when the process ended before that.</param>
public sealed record Intent(string Key, IntentKind Kind, long Run, DateTimeOffset SendBy, DateTimeOffset? UncertainSince)
{
    /// <summary>The number of the mapping that <see cref="Slots"/> goes by.</summary>
    public int Mapping { get; init; }

    /// <summary>The values that it writes; empty where they were not told.</summary>
    public IReadOnlyList<SlotState> Slots { get; init; } = [];
}
