using System.IO.Enumeration;

namespace Bridge24.Sandbox.Portal;

/// <summary>The latest requests; older ones are forgotten, and their bodies sooner.</summary>
internal sealed class RequestLog
{
    private const int Limit = 20_000;
    private const int BodiesLimit = 200;
    private readonly Lock _lock = new();
    private readonly Queue<SandboxRequest> _requests = new();
    private readonly Queue<(long Number, Bodies Bodies)> _bodies = new();
    private TaskCompletionSource _changed = New();
    private long _last;

    /// <summary>Told of each request when it has ended.</summary>
    public Action<SandboxRequest>? Ended { get; set; }

    /// <summary>Requests since the start or the last reset.</summary>
    public long Count
    {
        get
        {
            lock (_lock) return _last;
        }
    }

    /// <summary>Requests whose connection was closed without an answer.</summary>
    public long Unanswered { get; private set; }

    public void Add(SandboxRequest request, Bodies bodies)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            if (_requests.Count == Limit) _requests.Dequeue();
            if (_bodies.Count == BodiesLimit) _bodies.Dequeue();
            _requests.Enqueue(request with { Number = ++_last });
            if (request.Status == 0) Unanswered++;
            _bodies.Enqueue((_last, bodies));
            (changed, _changed) = (_changed, New());
        }

        Ended?.Invoke(request);
        changed.SetResult();
    }

    public IReadOnlyList<SandboxRequest> All()
    {
        lock (_lock) return [.. _requests];
    }

    public IReadOnlyList<SandboxRequest> Newest(int count)
    {
        lock (_lock) return [.. _requests.Skip(Math.Max(0, _requests.Count - count))];
    }

    /// <summary>Null when they were forgotten.</summary>
    public Bodies? BodiesOf(long number)
    {
        lock (_lock) return _bodies.FirstOrDefault(one => one.Number == number).Bodies;
    }

    /// <summary>Waits until so many requests after a number were for the method or carried it in a batch; a star stands for anything.</summary>
    public async Task<IReadOnlyList<SandboxRequest>> WaitAsync(string method, int count, long after, CancellationToken ct)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                var met = _requests.Where(request => request.Number > after && IsFor(request, method)).Take(count).ToList();
                if (met.Count >= count) return met;
                changed = _changed.Task;
            }

            await changed.WaitAsync(ct).ConfigureAwait(false);
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _requests.Clear();
            _bodies.Clear();
            (_last, Unanswered) = (0, 0);
        }
    }

    private static bool IsFor(SandboxRequest request, string method) =>
        Matches(method, request.Method) || request.Commands.Any(command => Matches(method, command));

    private static bool Matches(string pattern, string method) => FileSystemName.MatchesSimpleExpression(pattern, method);

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
