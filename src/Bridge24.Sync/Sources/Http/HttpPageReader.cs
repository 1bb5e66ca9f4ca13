using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Bridge24.Sync.Flows;
using Polly;
using Polly.Retry;

namespace Bridge24.Sync.Sources.Http;

/// <summary>Fetches one page after the other; what may pass is tried again. Headers go to the flow's own host alone.</summary>
internal sealed class HttpPageReader : IDisposable
{
    private const int MostRedirects = 5;
    private readonly HttpSettings _settings;
    private readonly HttpPatience _patience;
    private readonly HttpClient _client;
    private readonly ResiliencePipeline _retry;

    public HttpPageReader(HttpSettings settings, HttpPatience patience)
    {
        (_settings, _patience) = (settings, patience);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All })
        {
            Timeout = patience.Timeout,
            MaxResponseContentBufferSize = patience.LargestPage,
        };
        _retry = new ResiliencePipelineBuilder { TimeProvider = patience.Clock }.AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = patience.Retries,
            Delay = patience.FirstWait,
            MaxDelay = patience.LongestWait,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = new PredicateBuilder().Handle<HttpFailure>(failure => failure.MayPass && !(failure.Wait > patience.LongestWait)),
            DelayGenerator = attempt => ValueTask.FromResult((attempt.Outcome.Exception as HttpFailure)?.Wait),
        }).Build();
    }

    /// <exception cref="HttpFailure">The page cannot be had.</exception>
    public async Task<HttpPage> ReadAsync(Uri address, CancellationToken cancellation) =>
        await _retry.ExecuteAsync(async token => await AttemptAsync(address, token).ConfigureAwait(false), cancellation).ConfigureAwait(false);

    public void Dispose() => _client.Dispose();

    private async Task<HttpPage> AttemptAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            for (var redirects = 0; redirects <= MostRedirects; redirects++)
            {
                using var request = Request(address);
                using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellation).ConfigureAwait(false);
                if (Redirect(response, address) is { } next)
                    address = next;
                else
                    return await PageAsync(response, address, cancellation).ConfigureAwait(false);
            }

            throw new HttpFailure($"the service redirects more than {MostRedirects} times", "Give the address that it leads to.");
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new HttpFailure($"no answer came in {_patience.Timeout.TotalSeconds:0} s", "Run it again, or ask for smaller pages.", mayPass: true, inner: exception);
        }
        catch (HttpRequestException exception)
        {
            var isTooLarge = exception.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded;
            throw new HttpFailure(
                exception.Message.ReplaceLineEndings(" ").TrimEnd('.'),
                isTooLarge ? "Ask for smaller pages." : "Check the address and the network, then run it again.", mayPass: !isTooLarge, inner: exception);
        }
    }

    private HttpRequestMessage Request(Uri address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (Uri.Compare(address, _settings.Address, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0)
        {
            foreach (var (name, value) in _settings.Headers)
            {
                request.Headers.Remove(name);
                request.Headers.TryAddWithoutValidation(name, value.Reveal());
            }
        }

        return request;
    }

    private static Uri? Redirect(HttpResponseMessage response, Uri address)
    {
        if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
            return null;

        var next = new Uri(address, location);
        return next.Scheme == Uri.UriSchemeHttps || (next.Scheme == Uri.UriSchemeHttp && next.IsLoopback)
            ? next
            : throw new HttpFailure($"the service redirects to {next.Host} without encryption", "Give the address that it leads to, with https.");
    }

    private async Task<HttpPage> PageAsync(HttpResponseMessage response, Uri address, CancellationToken cancellation)
    {
        if (!response.IsSuccessStatusCode)
            throw Refused(response);

        var bytes = await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
        try
        {
            var next = response.Headers.TryGetValues("Link", out var links) ? HttpLink.Next(links) : null;
            return new HttpPage(JsonDocument.Parse(bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0)), address, next);
        }
        catch (JsonException)
        {
            throw new HttpFailure("the answer is not valid JSON", "Open the address in a browser to see what it answers; it may be a login page.");
        }
    }

    private HttpFailure Refused(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        var after = response.Headers.RetryAfter;
        var wait = after?.Delta ?? (after?.Date - _patience.Clock.GetUtcNow());
        return new HttpFailure(
            $"the service answers {status} {response.ReasonPhrase}".TrimEnd(),
            status switch
            {
                401 or 403 => "Check the headers and what their variables hold.",
                404 => "Check the address.",
                429 => "Run it again later.",
                _ => "Run it again; if it stays so, ask the service's people.",
            },
            mayPass: status is 408 or 429 or >= 500,
            wait: wait < TimeSpan.Zero ? TimeSpan.Zero : wait);
    }
}
