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

    /// <summary>One error for several rows: some of them may have been done before it. Nothing is under way any more, so a look at the portal tells.</summary>
    Mixed,

    /// <summary>It was not done, and may be sent again.</summary>
    NotSent,
}
