namespace Bridge24.Client;

/// <summary>A call with its proof: never to be logged.</summary>
/// <param name="Address">Where it goes.</param>
/// <param name="Body">What it sends.</param>
/// <param name="Version">The version of the pair behind it; 0 for a webhook.</param>
internal readonly record struct AuthorizedCall(Uri Address, ReadOnlyMemory<byte> Body, long Version)
{
    public override string ToString() => "***";
}
