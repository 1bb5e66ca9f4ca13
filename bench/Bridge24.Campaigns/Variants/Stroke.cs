namespace Bridge24.Campaigns.Variants;

/// <summary>What happens while one process holds the lease and the others wait.</summary>
internal enum Stroke
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The holder is killed with kill -9.</summary>
    Kill,

    /// <summary>The server of the stores is killed and started again.</summary>
    Restart,

    /// <summary>The clocks of all processes jump by a day, the portal's does not.</summary>
    Jump,
}
