namespace Bridge24.State;

/// <summary>What an intent is to do.</summary>
public enum IntentKind
{
    /// <summary>Make a record.</summary>
    Create,

    /// <summary>Change, clear or delete one.</summary>
    Update,
}
