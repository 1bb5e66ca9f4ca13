namespace Bridge24.Sandbox.Portal;

/// <summary>The latest requests; older ones are forgotten.</summary>
internal sealed class RequestLog
{
    private const int Limit = 20_000;
    private readonly Lock _lock = new();
    private readonly Queue<SandboxRequest> _requests = new();

    public void Add(SandboxRequest request)
    {
        lock (_lock)
        {
            if (_requests.Count == Limit) _requests.Dequeue();
            _requests.Enqueue(request);
        }
    }

    public IReadOnlyList<SandboxRequest> All()
    {
        lock (_lock) return [.. _requests];
    }

    public void Clear()
    {
        lock (_lock) _requests.Clear();
    }
}
