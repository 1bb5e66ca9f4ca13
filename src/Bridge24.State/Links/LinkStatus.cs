namespace Bridge24.State;

/// <summary>Whether a link's record is there.</summary>
public enum LinkStatus
{
    /// <summary>It is.</summary>
    Linked,

    /// <summary>People deleted it, and the flow leaves it so.</summary>
    Gone,
}
