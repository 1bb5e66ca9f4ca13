using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Security.Authentication;

namespace Bridge24.Client;

/// <summary>Sends one request and reads its answer. Every way in which that fails is a value.</summary>
internal sealed class Transport : IDisposable
{
    private const string KeyHeader = "Idempotency-Key";

    private readonly PortalOptions _options;
    private readonly HttpClient _client;

    public Transport(PortalOptions options)
    {
        _options = options;
        _client = options.HttpClient?.Invoke() ?? new HttpClient(HttpHandlers.Make(options.Address, options.ConnectTimeout, options.LoopbackCertificate));
        _client.Timeout = Timeout.InfiniteTimeSpan;
        _client.DefaultRequestHeaders.UserAgent.Add(HttpHandlers.Product);
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    /// <summary>True once an answer gave a call's key back: a portal that does not heed keys does not know them.</summary>
    public bool HeedsKeys { get; private set; }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<Attempt> SendAsync(PreparedCall call, AuthorizedCall authorized, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(_options.RequestTimeout, _options.Clock);
        using var linked = cancellation.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation) : null;
        var either = linked?.Token ?? timeout.Token;
        using var content = new CallBody(authorized.Body, call.File, () => timeout.CancelAfter(_options.RequestTimeout));
        using var request = new HttpRequestMessage(HttpMethod.Post, authorized.Address) { Content = content };
        if (call.IdempotencyKey is { } key)
        {
            request.Headers.Add(KeyHeader, key);
        }

        int? status = null;
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either).ConfigureAwait(false);
            status = (int)response.StatusCode;
            HeedsKeys |= call.IdempotencyKey is not null && response.Headers.Contains(KeyHeader);
            return await AnswerDecoder.ReadAsync(response, call.IsRest3, either).ConfigureAwait(false);
        }
        catch (Exception exception) when (call.File?.Fault is { } fault && exception is not OperationCanceledException)
        {
            ExceptionDispatchInfo.Throw(fault);
            throw;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (OperationCanceledException exception)
        {
            var text = timeout.IsCancellationRequested ? $"no answer in {_options.RequestTimeout.TotalSeconds:0.#} s" : $"no connection in {_options.ConnectTimeout.TotalSeconds:0.#} s";
            return Lost(content.Started, status, text, exception);
        }
        catch (HttpRequestException exception) when (!content.Started && exception.InnerException is AuthenticationException)
        {
            return new Failure(FailureKind.NotExecuted, FailureCause.Untrusted) { Description = exception.InnerException.Message, Inner = exception };
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return Lost(content.Started, status, Words(exception), exception);
        }
    }

    public void Dispose() => _client.Dispose();

    private static Failure Lost(bool started, int? status, string text, Exception exception) =>
        started
            ? new Failure(FailureKind.Unknown, FailureCause.NoAnswer) { Description = text, Status = status, Inner = exception }
            : new Failure(FailureKind.NotExecuted, FailureCause.Unreachable) { Description = text, Inner = exception };

    internal static string Words(Exception exception) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "the host's name is not known",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "the connection was refused",
        HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded } => "the answer was cut",
        _ => "the connection was lost",
    };
}
