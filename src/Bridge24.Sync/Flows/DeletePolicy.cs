namespace Bridge24.Sync.Flows;

/// <summary>What happens to a record whose key left the source.</summary>
public enum DeletePolicy
{
    /// <summary>Nothing.</summary>
    Ignore,

    /// <summary>The fields that the flow wrote last are emptied.</summary>
    Clear,

    /// <summary>The record is deleted.</summary>
    Delete,
}
