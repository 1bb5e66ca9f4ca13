namespace Bridge24.Campaigns.Workers;

/// <summary>Where a renewal stands when something happens to its process.</summary>
internal static class Moment
{
    /// <summary>It holds the lease and recorded that it renews; nothing was sent.</summary>
    public const string BeforeAsking = "before-asking";

    /// <summary>The portal spent the refresh token and answered; the new pair is not stored.</summary>
    public const string BeforeStoring = "before-storing";
}
