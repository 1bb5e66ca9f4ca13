namespace Bridge24.Client.Tasks;

/// <summary>How far a task is.</summary>
public enum TaskState
{
    /// <summary>Waits to be begun.</summary>
    Pending = 2,

    /// <summary>Somebody works on it.</summary>
    InProgress = 3,

    /// <summary>Done, and waits for its creator's consent.</summary>
    AwaitingControl = 4,

    /// <summary>Done.</summary>
    Completed = 5,

    /// <summary>Put off.</summary>
    Deferred = 6,
}
