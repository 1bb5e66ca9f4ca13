namespace Bridge24.Sync.Flows;

/// <summary>What an empty value of the source does to a field of the portal.</summary>
public enum EmptyPolicy
{
    /// <summary>It clears only what this flow wrote last.</summary>
    Keep,

    /// <summary>It always clears.</summary>
    Clear,
}
