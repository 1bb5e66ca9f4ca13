namespace Bridge24.Sync;

/// <summary>What stops a run before it writes, until a person lets it through once.</summary>
public enum Valve
{
    /// <summary>The source has no rows, and the flow made records from it before.</summary>
    EmptySource,

    /// <summary>None of the source's keys is known, and the flow made about as many records under other keys.</summary>
    NewKeys,

    /// <summary>More records are to be made than <c>max_create</c> allows.</summary>
    MaxCreate,

    /// <summary>More records are to be changed than <c>max_change</c> allows.</summary>
    MaxChange,

    /// <summary>The portal's user is no administrator, and the flow has to find existing records by <c>match:</c> or, without a state, by key: those that this user cannot see would be made twice.</summary>
    Rights,

    /// <summary>The flow file's map changed since the last run, and existing records would be changed by that.</summary>
    Mapping,

    /// <summary>Of the flow's records that were looked up the portal has none: it may be another one.</summary>
    OtherPortal,

    /// <summary>More records are to be deleted or cleared than <c>max_delete</c> allows.</summary>
    MaxDelete,
}
