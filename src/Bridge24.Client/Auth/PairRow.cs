namespace Bridge24.Client;

/// <summary>A pair as JSON. Never to be logged.</summary>
internal sealed record PairRow(string Access, string Refresh, DateTimeOffset ObtainedAt, DateTimeOffset? ExpiresAt, string Endpoint, string? Member)
{
    public override string ToString() => "***";
}
