namespace Bridge24.Client.Disk;

/// <summary>Opens files at the addresses that answers of methods hold.</summary>
internal sealed class FileDownload(Portal portal, FileTransfer transfer)
{
    /// <param name="method">The method that gave the address.</param>
    /// <param name="text">The address: a secret.</param>
    /// <param name="size">The number of bytes; null where only the server knows.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<Stream> OpenAsync(string method, string text, long? size, CancellationToken ct)
    {
        var address = transfer.Address(text)
            ?? throw new RejectedException($"{method} gave no address to download from, or one that is not safe. Check that the portal has https.") { Method = method };
        await portal.AdmitAsync(method, ct).ConfigureAwait(false);
        var (response, failure) = await transfer.GetAsync(address, ct).ConfigureAwait(false);
        if (response is null)
        {
            throw SignedAddress.Exception(portal, method, failure!, address, MethodSafety.Read, 1);
        }

        var stream = await response.Content.ReadAsStreamAsync(ct).ConfigureAwait(false);
        return new DownloadStream(response, stream, size ?? response.Content.Headers.ContentLength, portal.Options,
            lost => SignedAddress.Exception(portal, method, lost, address, MethodSafety.Read, 1));
    }
}
