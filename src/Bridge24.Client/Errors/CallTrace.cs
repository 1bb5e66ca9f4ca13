namespace Bridge24.Client;

/// <summary>What is left of a call whose outcome is unknown, for a lookup.</summary>
/// <param name="Keys">What names its record.</param>
/// <param name="LookUpFrom">When it cannot be under way any more; null for now.</param>
/// <param name="IdempotencyKey">The key that it carried.</param>
internal sealed record CallTrace(IReadOnlyDictionary<string, string> Keys, DateTimeOffset? LookUpFrom = null, string? IdempotencyKey = null)
{
    public static CallTrace None { get; } = new(RecordKeys.Of(null));
}
