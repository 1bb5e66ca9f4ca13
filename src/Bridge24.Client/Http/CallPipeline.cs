namespace Bridge24.Client;

/// <summary>A call's way, top to bottom. Each stage is a class of its own; here is only their order.</summary>
internal sealed class CallPipeline(PortalOptions options, PortalStatistics statistics, OperatingTimes operating) : IDisposable
{
    private readonly ClientTelemetry _telemetry = new(options);
    private readonly RetryPolicy _retry = new(options, statistics, operating);
    private readonly Circuit _circuit = new(options);
    private readonly Admission _admission = new(options, operating, statistics);
    private readonly Transport _transport = new(options);

    public Task<Answer> SendAsync(Call call, CancellationToken cancellation)
    {
        var prepared = PreparedCall.Of(call);
        return _telemetry.CallAsync(prepared, record =>
            _retry.RunAsync(prepared, record, () =>
                _circuit.RunAsync(token => AttemptAsync(prepared, token), cancellation), cancellation));
    }

    public void Dispose()
    {
        _transport.Dispose();
        _admission.Dispose();
    }

    private async Task<Attempt> AttemptAsync(PreparedCall call, CancellationToken cancellation)
    {
        await _admission.AdmitAsync(call, cancellation).ConfigureAwait(false);
        var address = options.Webhook.Method(call.Method);
        var attempt = await _telemetry.AttemptAsync(call, () => SendAsync(call, address, cancellation)).ConfigureAwait(false);
        if (attempt.Failure?.Cause == FailureCause.Limit)
        {
            await _admission.RefusedAsync(cancellation).ConfigureAwait(false);
        }

        return attempt;
    }

    private async Task<Attempt> SendAsync(PreparedCall call, Uri address, CancellationToken cancellation)
    {
        if (call.OnSending is { } onSending)
        {
            await onSending(cancellation).ConfigureAwait(false);
        }

        cancellation.ThrowIfCancellationRequested();
        statistics.Sent();
        var started = options.Clock.GetTimestamp();
        var attempt = await _transport.SendAsync(address, call.Body, cancellation).ConfigureAwait(false);
        return attempt.Answer is { } answer ? answer with { Duration = options.Clock.GetElapsedTime(started) } : attempt;
    }
}
