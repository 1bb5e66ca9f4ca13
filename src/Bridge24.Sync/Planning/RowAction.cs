namespace Bridge24.Sync.Planning;

/// <summary>What is to be done about a row.</summary>
internal enum RowAction
{
    /// <summary>Nothing, not even in the state.</summary>
    Unchanged,

    /// <summary>Nothing in the portal; the state learns what was seen.</summary>
    Link,

    /// <summary>A record is to be made.</summary>
    Create,

    /// <summary>A record is to be changed.</summary>
    Update,

    /// <summary>The record was deleted in the portal, and the flow says to leave it so.</summary>
    Forget,

    /// <summary>People merged the record into that of another row: nothing is written, and links lead to the survivor.</summary>
    Merged,

    /// <summary>Several existing records could be the row's: a person has to judge.</summary>
    Conflict,

    /// <summary>The row is left alone, because it is not what a saved plan says.</summary>
    Skip,

    /// <summary>The row is a dead letter that the portal refused, and the time for its next try has not come.</summary>
    Rest,

    /// <summary>The row cannot be carried over: a dead letter.</summary>
    Invalid,

    /// <summary>An earlier write of this key may still be under way.</summary>
    Defer,

    /// <summary>The key left the source, and the flow empties what it wrote.</summary>
    Clear,

    /// <summary>The key left the source, and the flow deletes the record.</summary>
    Delete,
}
