using System.Net.Http.Headers;

namespace Bridge24.Client;

/// <summary>The vendor's authorization server: codes and refresh tokens against pairs. Secrets travel in the body, never in an address.</summary>
public sealed class AuthorizationServer : IDisposable
{
    /// <summary>The vendor's own.</summary>
    public static readonly Uri Vendor = new("https://oauth.bitrix.info");

    private readonly AuthorizationServerOptions _options;
    private readonly HttpClient _client;
    private readonly Uri _token;

    /// <summary>Makes a client of it; nothing is sent yet.</summary>
    /// <exception cref="ArgumentException">Its address is not https (plain http for loopback only), or the time-out is none.</exception>
    public AuthorizationServer(AuthorizationServerOptions? options = null)
    {
        _options = options ?? new AuthorizationServerOptions();
        if (!PortalAddress.IsSafe(_options.Address))
        {
            throw new ArgumentException($"\"{_options.Address}\" is no https address of an authorization server.", nameof(options));
        }

        var problem = AllowedTime.Problem(nameof(_options.Timeout), _options.Timeout) ?? AllowedTime.Problem(nameof(_options.ConnectTimeout), _options.ConnectTimeout);
        if (problem is not null)
        {
            throw new ArgumentException(problem, nameof(options));
        }

        _token = new Uri(_options.Address.AbsoluteUri.TrimEnd('/') + "/oauth/token/");
        _client = new HttpClient(HttpHandlers.Make(_options.Address, _options.ConnectTimeout, _options.LoopbackCertificate)) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.Add(HttpHandlers.Product);
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    /// <summary>Where it is.</summary>
    internal string Host => _options.Address.Authority;

    /// <summary>Gives the code that a person brought against a first pair. A code works once, within 30 s.</summary>
    /// <exception cref="ReauthorizationRequiredException">The code is too old or was used: authorize once more.</exception>
    /// <exception cref="Bitrix24Exception">The server refused, or cannot be reached.</exception>
    public async Task<TokenPair> ExchangeAsync(OAuthApplication application, AuthorizationCode code, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(code);
        var answer = await AskAsync(application, ("authorization_code", "code", code.Value), _options.Timeout, ct).ConfigureAwait(false);
        var pair = answer.Pair ?? throw new RenewalMessages(application, Host).CodeRefused(answer);
        return code.Member is { } member && pair.Member is { } other && other != member
            ? throw new RejectedException($"The authorization server answered for portal \"{other}\", and the code came from \"{member}\". Authorize again.")
            : pair;
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    internal Task<TokenAnswer> RenewAsync(OAuthApplication application, RefreshToken token, TimeSpan timeout, CancellationToken ct) =>
        AskAsync(application, ("refresh_token", "refresh_token", token.Value), timeout, ct);

    private async Task<TokenAnswer> AskAsync(OAuthApplication application, (string Grant, string Name, string Value) what, TimeSpan limit, CancellationToken ct)
    {
        using var timeout = new CancellationTokenSource(limit, _options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, ct);
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", what.Grant), new("client_id", application.ClientId), new("client_secret", application.Secret.Value), new(what.Name, what.Value),
        ]);
        using var body = new CallBody(await form.ReadAsByteArrayAsync(ct).ConfigureAwait(false), form.Headers.ContentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, _token) { Content = body };
        try
        {
            using var response = await _client.SendAsync(request, either.Token).ConfigureAwait(false);
            var bytes = await response.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false);
            return TokenAnswer.Read((int)response.StatusCode, bytes, _options.Clock.GetUtcNow());
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw new OperationCanceledException(ct);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            // The exception names the server, never the body; a request that did not begin to leave spent nothing.
            var text = exception is OperationCanceledException ? $"no answer in {limit.TotalSeconds:0.#} s" : Transport.Words(exception);
            return body.Started ? TokenAnswer.Unknown(text) : TokenAnswer.NotSent(text);
        }
    }
}
