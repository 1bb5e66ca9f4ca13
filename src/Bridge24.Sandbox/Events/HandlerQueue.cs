using System.Diagnostics.CodeAnalysis;

namespace Bridge24.Sandbox.Events;

/// <summary>What waits for one handler, and how long the handler is left alone between two posts.</summary>
internal sealed class HandlerQueue
{
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly LinkedList<EventPost> _posts = [];
    private bool _runs;

    public TimeSpan Pause { get; private set; }

    public void Put(EventPost post)
    {
        lock (_lock) _posts.AddLast(post);
    }

    /// <summary>True for the one who has to deliver from now on.</summary>
    public bool TryStart()
    {
        lock (_lock)
        {
            if (_runs) return false;
            return _runs = true;
        }
    }

    /// <summary>False when nothing waits any more; the delivery has ended then.</summary>
    public bool TryTake(bool last, [NotNullWhen(true)] out EventPost? post)
    {
        lock (_lock)
        {
            post = (last ? _posts.Last : _posts.First)?.Value;
            if (post is null) return _runs = false;
            if (last) _posts.RemoveLast();
            else _posts.RemoveFirst();
            return true;
        }
    }

    /// <summary>Doubles the pause after a slow answer, and ends it after a quick one.</summary>
    public void Learn(TimeSpan taken)
    {
        if (taken < Slow) Pause = TimeSpan.Zero;
        else Pause = Pause == TimeSpan.Zero ? Slow : TimeSpan.FromTicks(Math.Min(Longest.Ticks, Pause.Ticks * 2));
    }
}
