namespace Bridge24.Client;

/// <summary>Who waits with whom for the portal's limit; within a lane callers leave in order.</summary>
public enum CallLane
{
    /// <summary>Work that nobody waits for: syncs, imports.</summary>
    Bulk,

    /// <summary>Work that a person waits for: it passes the bulk, up to a fifth of the rate and a tenth of the bucket.</summary>
    Interactive,
}
