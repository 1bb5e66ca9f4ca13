namespace Bridge24.Client;

/// <summary>A call with its proof: never to be logged.</summary>
/// <param name="Address">Where it goes.</param>
/// <param name="Body">What it sends.</param>
/// <param name="Version">The version of the pair behind it; 0 for a webhook.</param>
/// <param name="ObtainedAt">When the pair was given out; the end of time for a webhook.</param>
internal readonly record struct AuthorizedCall(Uri Address, ReadOnlyMemory<byte> Body, long Version, DateTimeOffset ObtainedAt)
{
    public override string ToString() => "***";
}
