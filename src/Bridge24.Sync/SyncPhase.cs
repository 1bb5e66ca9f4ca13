namespace Bridge24.Sync;

/// <summary>What a run is busy with.</summary>
public enum SyncPhase
{
    /// <summary>Reading names, rights and lists of the portal.</summary>
    Preparing,

    /// <summary>Waiting for another process that runs the flow.</summary>
    WaitingForFlow,

    /// <summary>Counting rows and looking for keys that are empty or not unique.</summary>
    Scanning,

    /// <summary>Comparing and writing.</summary>
    Writing,

    /// <summary>Waiting until unanswered requests can no longer be under way, to look them up.</summary>
    Settling,

    /// <summary>Done.</summary>
    Finished,
}
