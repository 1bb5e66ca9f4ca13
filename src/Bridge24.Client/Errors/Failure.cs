namespace Bridge24.Client;

/// <summary>What went wrong in an attempt.</summary>
internal sealed record Failure(FailureKind Kind, FailureCause Cause)
{
    public string Code { get; init; } = "";

    public string Description { get; init; } = "";

    public int? Status { get; init; }

    /// <summary>How long to wait at least before the next attempt, where that is known.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>Where a redirect points to.</summary>
    public Uri? Target { get; init; }

    public Exception? Inner { get; init; }
}
