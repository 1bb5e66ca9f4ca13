namespace Bridge24.Sync.Flows;

/// <summary>What happens to a row whose record was deleted in the portal.</summary>
public enum MissingPolicy
{
    /// <summary>The record is made again.</summary>
    Recreate,

    /// <summary>The row is left alone from then on.</summary>
    Forget,
}
