namespace Bridge24.Sync.Files;

/// <summary>Loads a file from an address.</summary>
internal static class FileDownload
{
    private const int MostRedirects = 5;
    private static readonly HttpClient Http = new(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(10) })
    {
        Timeout = TimeSpan.FromMinutes(5),
        MaxResponseContentBufferSize = SourceFile.Largest,
        DefaultRequestHeaders = { { "User-Agent", "Bridge24" } },
    };

    /// <summary>True for https, and for plain http to this machine.</summary>
    public static bool MayAsk(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    /// <exception cref="IOException">It cannot be had, or is too large.</exception>
    public static async Task<(string Name, byte[] Content)> ReadAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            for (var hop = 0; hop <= MostRedirects; hop++)
            {
                using var answer = await Http.GetAsync(address, cancellation).ConfigureAwait(false);
                if ((int)answer.StatusCode is >= 300 and < 400 && answer.Headers.Location is { } place)
                {
                    address = new Uri(address, place);
                    if (!MayAsk(address))
                    {
                        throw new IOException("it is redirected to an address that may not be asked");
                    }

                    continue;
                }

                answer.EnsureSuccessStatusCode();
                return (Name(answer, address), await answer.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false));
            }

            throw new IOException("it is redirected too often");
        }
        catch (HttpRequestException exception)
        {
            throw new IOException(exception.StatusCode is { } status ? $"the service answers {(int)status}" : "it cannot be loaded, or is too large", exception);
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new IOException("the service does not answer in time", exception);
        }
    }

    private static string Name(HttpResponseMessage answer, Uri address)
    {
        var given = answer.Content.Headers.ContentDisposition is { } named ? (named.FileNameStar ?? named.FileName)?.Trim('"') : null;
        var name = Path.GetFileName(string.IsNullOrWhiteSpace(given) ? Uri.UnescapeDataString(address.AbsolutePath) : given);
        return name.Length > 0 ? name : "file";
    }
}
