using System.Globalization;
using System.Security.Cryptography;

namespace Bridge24.Sync.Files;

/// <summary>Loads a file from an address onto the disk, and hashes it on its way.</summary>
internal static class FileDownload
{
    private const int MostRedirects = 5;
    private const int BufferSize = 80 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly HttpClient Http = new(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(10) })
    {
        Timeout = Patience,
        DefaultRequestHeaders = { { "User-Agent", "Bridge24" } },
    };

    /// <summary>True for https, and for plain http to this machine.</summary>
    public static bool MayAsk(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    /// <summary>The name at the end of an address; null where it has none.</summary>
    public static string? Name(Uri address) => Path.GetFileName(Uri.UnescapeDataString(address.AbsolutePath)) is { Length: > 0 } name ? name : null;

    /// <param name="address">Where the file is.</param>
    /// <param name="largest">How many bytes it may have.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="IOException">It cannot be had, or is too large.</exception>
    public static async Task<OpenedFile> OpenAsync(Uri address, long largest, CancellationToken cancellation)
    {
        try
        {
            using var answer = await AskAsync(address, cancellation).ConfigureAwait(false);
            if (answer.Content.Headers.ContentLength > largest)
            {
                throw TooLarge(largest);
            }

            return await SaveAsync(answer, Named(answer) ?? "file", largest, cancellation).ConfigureAwait(false);
        }
        catch (HttpRequestException exception)
        {
            throw new IOException(exception.StatusCode is { } status ? string.Create(CultureInfo.InvariantCulture, $"the service answers {(int)status}") : "it cannot be loaded", exception);
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new IOException("the service does not answer in time", exception);
        }
    }

    private static async Task<HttpResponseMessage> AskAsync(Uri address, CancellationToken cancellation)
    {
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            var answer = await Http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            if ((int)answer.StatusCode is < 300 or >= 400 || answer.Headers.Location is not { } place)
            {
                return answer.EnsureSuccessStatusCode();
            }

            answer.Dispose();
            address = new Uri(address, place);
            if (!MayAsk(address))
            {
                throw new IOException("it is redirected to an address that may not be asked");
            }
        }

        throw new IOException("it is redirected too often");
    }

    private static async Task<OpenedFile> SaveAsync(HttpResponseMessage answer, string name, long largest, CancellationToken cancellation)
    {
        var file = TemporaryFile.Create();
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            using var stalled = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var content = await answer.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
            var buffer = new byte[BufferSize];
            while (true)
            {
                stalled.CancelAfter(Patience);
                var read = await content.ReadAsync(buffer, stalled.Token).ConfigureAwait(false);
                if (read == 0)
                {
                    break;
                }

                if (file.Length + read > largest)
                {
                    throw TooLarge(largest);
                }

                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
            }

            file.Position = 0;
            return new OpenedFile(name, file, hash.GetHashAndReset());
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static IOException TooLarge(long largest) => new($"it is larger than {SourceFile.Megabytes(largest)}");

    private static string? Named(HttpResponseMessage answer)
    {
        var given = answer.Content.Headers.ContentDisposition is { } named ? (named.FileNameStar ?? named.FileName)?.Trim('"') : null;
        return string.IsNullOrWhiteSpace(given) ? Name(answer.RequestMessage!.RequestUri!) : Path.GetFileName(given);
    }
}
