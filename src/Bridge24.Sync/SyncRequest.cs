namespace Bridge24.Sync;

/// <summary>One call of <see cref="SyncEngine.SyncAsync"/>.</summary>
public sealed record SyncRequest
{
    /// <summary>The portal's name; wins over the flow's own.</summary>
    public string? Portal { get; init; }

    /// <summary>Settle unanswered creates before the run ends; otherwise they are left to the next run.</summary>
    public bool Settle { get; init; } = true;

    /// <summary>Wait for another process that runs the same flow; otherwise <see cref="FlowBusyException"/>.</summary>
    public bool WaitWhenBusy { get; init; } = true;

    /// <summary>Only these keys of the source, when given: what <c>b24 dead retry</c> asks for.</summary>
    public IReadOnlySet<string>? OnlyKeys { get; init; }

    /// <summary>Read all rows once, also of a source that has <c>changed:</c>.</summary>
    public bool Full { get; init; }

    /// <summary>Write only what this plan says; what moved since is left alone and named.</summary>
    public SavedPlan? Plan { get; init; }

    /// <summary>Told, before a flow writes, what changed around it since its last run: the flow's name and a sentence.</summary>
    public Action<string, string>? OnNotice { get; init; }

    /// <summary>Valves that a person lets this run through.</summary>
    public IReadOnlyCollection<Valve> Allow { get; init; } = [];
}
