namespace Bridge24.Sync.Applying;

/// <summary>Cancels a request only as long as nothing was sent; afterwards its answer gets some time to arrive and be recorded.</summary>
internal sealed class SendGate : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource _source = new();
    private readonly CancellationTokenRegistration _registration;
    private readonly Lock _lock = new();
    private bool _cancelled;

    public SendGate(CancellationToken cancellation) => _registration = cancellation.Register(Cancel);

    public CancellationToken Token => _source.Token;

    /// <summary>How often a byte may have left.</summary>
    public int Sends { get; private set; }

    public bool WasSent => Sends > 0;

    /// <exception cref="OperationCanceledException">The run was cancelled before anything was sent.</exception>
    public void Send()
    {
        lock (_lock)
        {
            if (_cancelled && !WasSent)
            {
                throw new OperationCanceledException(_source.Token);
            }

            Sends++;
        }
    }

    public void Dispose()
    {
        _registration.Dispose();
        _source.Dispose();
    }

    private void Cancel()
    {
        lock (_lock)
        {
            _cancelled = true;
            if (WasSent)
            {
                _source.CancelAfter(Grace);
            }
            else
            {
                _source.Cancel();
            }
        }
    }
}
