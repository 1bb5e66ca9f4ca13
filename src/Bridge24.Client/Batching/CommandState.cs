namespace Bridge24.Client;

/// <summary>What became of a command of a batch.</summary>
public enum CommandState
{
    /// <summary>Executed.</summary>
    Succeeded,

    /// <summary>Refused for good.</summary>
    Failed,

    /// <summary>May have been executed.</summary>
    Unknown,

    /// <summary>Not executed; may be sent again.</summary>
    NotExecuted,
}
