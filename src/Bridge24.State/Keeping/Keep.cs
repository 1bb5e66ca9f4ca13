namespace Bridge24.State;

/// <summary>How long the state keeps what it no longer needs.</summary>
/// <param name="History">The changes of runs.</param>
/// <param name="Runs">Runs with their accounts; the latest of a flow always stays.</param>
/// <param name="Dead">Dead letters, since they were last tried: those of rows that are in the source are tried daily.</param>
public sealed record Keep(TimeSpan History, TimeSpan Runs, TimeSpan Dead)
{
    /// <summary>90 days of changes, 365 of runs, 90 of dead letters.</summary>
    public static Keep Default { get; } = new(TimeSpan.FromDays(90), TimeSpan.FromDays(365), TimeSpan.FromDays(90));
}
