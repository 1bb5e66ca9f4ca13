namespace Bridge24.Sandbox.OAuth;

/// <summary>What a token or a code stands for, and until when.</summary>
internal sealed record Grant(Installation Installation, long UserId, DateTimeOffset Until)
{
    public bool IsSpent { get; set; }
}
