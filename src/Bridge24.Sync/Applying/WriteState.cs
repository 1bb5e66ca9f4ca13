namespace Bridge24.Sync.Applying;

/// <summary>What became of a row's write.</summary>
internal enum WriteState
{
    /// <summary>The portal did it.</summary>
    Done,

    /// <summary>The portal refused it for good.</summary>
    Refused,

    /// <summary>It may have been done: to be looked up, never to be sent again as it is.</summary>
    Unknown,

    /// <summary>It was not done, and may be sent again.</summary>
    NotSent,
}
