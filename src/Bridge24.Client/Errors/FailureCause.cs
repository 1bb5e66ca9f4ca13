namespace Bridge24.Client;

internal enum FailureCause
{
    /// <summary>The portal answered an error.</summary>
    Error,

    /// <summary>The portal's bucket is full.</summary>
    Limit,

    /// <summary>The method used up its time of the last ten minutes.</summary>
    OperatingLimit,

    /// <summary>No connection.</summary>
    Unreachable,

    /// <summary>The certificate is not trusted.</summary>
    Untrusted,

    /// <summary>Too many unknown outcomes lately.</summary>
    CircuitOpen,

    /// <summary>Sent, and no usable answer.</summary>
    NoAnswer,

    /// <summary>The portal moved.</summary>
    Redirect,

    /// <summary>An earlier command of the batch failed.</summary>
    Halted,
}
