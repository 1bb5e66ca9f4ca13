namespace Bridge24.Client.Disk;

/// <summary>Ends a transfer that does not go on: each byte renews the time that <see cref="PortalOptions.RequestTimeout"/> gives.</summary>
internal sealed class Patience : IDisposable
{
    private readonly PortalOptions _options;
    private readonly CancellationTokenSource _stalled;
    private readonly CancellationTokenSource _either;

    public Patience(PortalOptions options, CancellationToken cancellation)
    {
        _options = options;
        _stalled = new CancellationTokenSource(options.RequestTimeout, options.Clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_stalled.Token, cancellation);
    }

    public CancellationToken Token => _either.Token;

    public void Renew() => _stalled.CancelAfter(_options.RequestTimeout);

    public void Dispose()
    {
        _either.Dispose();
        _stalled.Dispose();
    }
}
