namespace Bridge24.State;

/// <summary>Whether a link's record is there.</summary>
public enum LinkStatus
{
    /// <summary>It is.</summary>
    Linked,

    /// <summary>People deleted it, and the flow leaves it so.</summary>
    Gone,

    /// <summary>People merged it into the record of another key, which this link names: links lead there, and nothing is written.</summary>
    Merged,
}
