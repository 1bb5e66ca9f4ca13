using System.Runtime.CompilerServices;

namespace Bridge24.Client;

/// <summary>A call's way, top to bottom. Each stage is a class of its own; here is only their order.</summary>
internal sealed class CallPipeline : IAsyncDisposable
{
    private readonly PortalOptions _options;
    private readonly PortalStatistics _statistics;
    private readonly CallAuthorization _authorization;
    private readonly ClientTelemetry _telemetry;
    private readonly RetryPolicy _retry;
    private readonly Circuit _circuit;
    private readonly Admission _admission;
    private readonly Transport _transport;

    public CallPipeline(PortalOptions options, PortalStatistics statistics, OperatingTimes operating)
    {
        _options = options;
        _statistics = statistics;
        _authorization = CallAuthorization.Of(options);
        Messages = new FailureMessages(options.Address, options.OAuth is not null, _authorization.Redact);
        _telemetry = new ClientTelemetry(options, Messages);
        _circuit = new Circuit(options);
        _admission = new Admission(options, operating, statistics);
        _transport = new Transport(options);
        _retry = new RetryPolicy(options, Messages, statistics, operating, () => _transport.HeedsKeys);
    }

    /// <summary>The words of failures.</summary>
    public FailureMessages Messages { get; }

    public Task<Answer> SendAsync(Call call, CancellationToken cancellation)
    {
        var prepared = PreparedCall.Of(call, _options.Connector);
        return _telemetry.CallAsync(prepared, record =>
            _retry.RunAsync(prepared, record, () =>
                _circuit.RunAsync(token => AttemptAsync(prepared, token), cancellation), cancellation));
    }

    /// <summary>Waits for the turn of what is sent beside the pipeline.</summary>
    public async ValueTask AdmitAsync(string method, CancellationToken cancellation)
    {
        var call = PreparedCall.Of(new Call(method));
        try
        {
            await _admission.AdmitAsync(call, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _admission.Leave(call);
        }
    }

    public Task<bool> KeepAliveAsync(CancellationToken cancellation) =>
        _authorization is OAuthAuthorization application ? application.Tokens.KeepAliveAsync(cancellation) : Task.FromResult(false);

    public async ValueTask DisposeAsync()
    {
        await _authorization.DisposeAsync().ConfigureAwait(false);
        _transport.Dispose();
        _admission.Dispose();
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Attempt> AttemptAsync(PreparedCall call, CancellationToken cancellation)
    {
        var started = _options.Clock.GetUtcNow();
        var (attempt, sent) = await OnceAsync(call, cancellation).ConfigureAwait(false);
        if (attempt.Failure is not { } failure || !await _authorization.MendAsync(sent, failure, cancellation).ConfigureAwait(false))
        {
            return attempt;
        }

        (attempt, sent) = await OnceAsync(call, cancellation).ConfigureAwait(false);

        // A pair that another process brought long ago may have ended by now, as the first one did.
        return attempt.Failure is { } again && sent.ObtainedAt < started && await _authorization.MendAsync(sent, again, cancellation).ConfigureAwait(false)
            ? (await OnceAsync(call, cancellation).ConfigureAwait(false)).Attempt
            : attempt;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<(Attempt Attempt, AuthorizedCall Sent)> OnceAsync(PreparedCall call, CancellationToken cancellation)
    {
        try
        {
            await _admission.AdmitAsync(call, cancellation).ConfigureAwait(false);
            var authorized = await _authorization.AuthorizeAsync(call, cancellation).ConfigureAwait(false);
            var attempt = await _telemetry.AttemptAsync(call, () => SendAsync(call, authorized, cancellation)).ConfigureAwait(false);
            if (attempt.Failure?.Cause == FailureCause.Limit)
            {
                await _admission.RefusedAsync(cancellation).ConfigureAwait(false);
            }

            return (attempt, authorized);
        }
        finally
        {
            _admission.Leave(call);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Attempt> SendAsync(PreparedCall call, AuthorizedCall authorized, CancellationToken cancellation)
    {
        if (call.OnSending is { } onSending)
        {
            await onSending(cancellation).ConfigureAwait(false);
        }

        cancellation.ThrowIfCancellationRequested();
        _statistics.Sent();
        var started = _options.Clock.GetTimestamp();
        var attempt = await _transport.SendAsync(call, authorized, cancellation).ConfigureAwait(false);
        attempt.Answer?.Duration = _options.Clock.GetElapsedTime(started);
        return attempt;
    }
}
