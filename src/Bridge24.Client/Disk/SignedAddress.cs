namespace Bridge24.Client.Disk;

/// <summary>Makes exceptions of transfers: what the server said, without the secrets of the address that it may echo.</summary>
internal static class SignedAddress
{
    private const int ShortestSecret = 6;

    public static Bitrix24Exception Exception(
        Portal portal, string method, Failure failure, Uri address, MethodSafety safety, int attempts, CallTrace? trace = null) =>
        portal.Messages.Exception(method, failure with { Description = Hide(failure.Description, address), Code = Hide(failure.Code, address) }, safety, attempts, trace);

    private static string Hide(string text, Uri address)
    {
        foreach (var part in address.Query.TrimStart('?').Split('&'))
        {
            var value = part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..];
            foreach (var secret in new[] { value, Uri.UnescapeDataString(value) }.Where(secret => secret.Length >= ShortestSecret))
            {
                text = text.Replace(secret, "***", StringComparison.OrdinalIgnoreCase);
            }
        }

        return text;
    }
}
