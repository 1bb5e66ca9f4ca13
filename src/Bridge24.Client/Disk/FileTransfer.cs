using System.Net.Http.Headers;

namespace Bridge24.Client.Disk;

/// <summary>
/// Moves bytes to and from the signed addresses that the portal gives. Such an address is a secret: it is in no message, log or trace. A
/// transfer may take as long as it goes on.
/// </summary>
internal sealed class FileTransfer : IDisposable
{
    private const int MostRedirects = 5;

    private readonly PortalOptions _options;
    private readonly HttpClient _client;

    public FileTransfer(PortalOptions options)
    {
        _options = options;
        var handler = HttpHandlers.Make(options.Address, options.ConnectTimeout, options.LoopbackCertificate);
        handler.AutomaticDecompression = System.Net.DecompressionMethods.None;
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.Add(HttpHandlers.Product);
        _client.DefaultRequestHeaders.Referrer = options.Address;
    }

    /// <summary>Reads an address that the portal gave; null where it cannot be used.</summary>
    public Uri? Address(string text) =>
        text.Length > 0 && Uri.TryCreate(_options.Address, text, out var address) && PortalAddress.IsSafe(address) && IsOurs(address) ? address : null;

    /// <summary>Posts a file once.</summary>
    /// <exception cref="InvalidDataException">The caller's stream is shorter or longer than was said.</exception>
    public async Task<Attempt> PostAsync(Uri address, string field, string name, Stream stream, long length, IProgress<long>? progress, CancellationToken cancellation)
    {
        using var patience = new Patience(_options, cancellation);
        using var content = new MultipartFile(field, name, stream, length, sent =>
        {
            patience.Renew();
            progress?.Report(sent);
        });
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token).ConfigureAwait(false);
            return await AnswerDecoder.ReadAsync(response, isRest3: false, patience.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (content.Fault is { } fault && exception is not OperationCanceledException)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(fault);
            throw;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            return Lost(exception, content.IsSentWhole);
        }
    }

    /// <summary>Opens a file. The answer is the caller's to dispose.</summary>
    public async Task<(HttpResponseMessage? Response, Failure? Failure)> GetAsync(Uri address, CancellationToken cancellation)
    {
        for (var redirects = 0; ; redirects++)
        {
            using var patience = new Patience(_options, cancellation);
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token).ConfigureAwait(false);
                if (response.IsSuccessStatusCode)
                {
                    return (response, null);
                }

                using (response)
                {
                    if ((int)response.StatusCode is >= 300 and < 400 && redirects < MostRedirects
                        && response.Headers.Location is { } target && new Uri(address, target) is var next && PortalAddress.IsSafe(next) && IsOurs(next))
                    {
                        // Files may lie in a store elsewhere; no secret but the address itself goes there.
                        address = next;
                        continue;
                    }

                    var attempt = await AnswerDecoder.ReadAsync(response, isRest3: false, patience.Token).ConfigureAwait(false);
                    return (null, attempt.Failure ?? new Failure(FailureKind.Unknown, FailureCause.NoAnswer) { Status = (int)response.StatusCode, Description = "the answer is no file" });
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
            {
                cancellation.ThrowIfCancellationRequested();
                return (null, Lost(exception, mayBeDone: true));
            }
        }
    }

    public void Dispose() => _client.Dispose();

    /// <summary>An answer from the network never leads to this machine.</summary>
    private bool IsOurs(Uri address) => !LoopbackTrust.IsLoopback(address) || LoopbackTrust.IsLoopback(_options.Address);

    internal Failure Lost(Exception exception, bool mayBeDone)
    {
        var text = exception is OperationCanceledException ? $"no byte in {_options.RequestTimeout.TotalSeconds:0.#} s" : Transport.Words(exception);

        // The exception's own words name the host only, and its address not at all.
        return mayBeDone
            ? new Failure(FailureKind.Unknown, FailureCause.NoAnswer) { Description = text, Inner = exception }
            : new Failure(FailureKind.NotExecuted, FailureCause.Unreachable) { Description = text, Inner = exception };
    }
}
