namespace Bridge24.Sync;

/// <summary>One call of <see cref="SyncEngine.PlanAsync"/>.</summary>
public sealed record PlanRequest
{
    /// <summary>The portal's name; wins over the flow's own.</summary>
    public string? Portal { get; init; }
}
