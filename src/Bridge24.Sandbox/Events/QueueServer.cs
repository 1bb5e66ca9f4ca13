using System.Collections.Concurrent;
using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Events;

/// <summary>Posts events to their handlers, one after the other for each address, once and never again.</summary>
internal sealed class QueueServer
{
    private const int Kept = 1000;

    private readonly PortalState _portal;
    private readonly Postman _postman;
    private readonly EventMessages _messages;
    private readonly CancellationToken _stopping;
    private readonly ConcurrentDictionary<string, HandlerQueue> _handlers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<EventDelivery> _deliveries = new();

    public QueueServer(PortalState portal, Postman postman, EventMessages messages, CancellationToken stopping)
    {
        (_portal, _postman, _messages, _stopping) = (portal, postman, messages, stopping);
        portal.Events.Post = Enqueue;
        portal.Events.Forget = Clear;
    }

    /// <summary>The latest posts, oldest first.</summary>
    public IReadOnlyCollection<EventDelivery> Deliveries => _deliveries;

    private void Enqueue(EventPost post)
    {
        var handler = _handlers.GetOrAdd(post.To.Handler!.OriginalString, _ => new HandlerQueue());
        handler.Put(post);
        if (_portal.Quirks.Is(KnownQuirks.EventCopies, "two")) handler.Put(post);
        if (handler.TryStart()) _ = Task.Run(() => DeliverAllAsync(handler), CancellationToken.None);
    }

    private async Task DeliverAllAsync(HandlerQueue handler)
    {
        try
        {
            while (handler.TryTake(_portal.Quirks.Is(KnownQuirks.EventOrder, "reversed"), out var post)) await DeliverAsync(handler, post).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The portal stopped first.
        }
    }

    private async Task DeliverAsync(HandlerQueue handler, EventPost post)
    {
        if (handler.Pause > TimeSpan.Zero) await Task.Delay(handler.Pause, _portal.Clock, _stopping).ConfigureAwait(false);
        PhpArray form;
        lock (_portal.Lock)
        {
            if (!_portal.Events.Subscriptions.Any(one => one.Id == post.To.Id)) return;
            form = _messages.Form(post);
        }

        var began = _portal.Clock.GetTimestamp();
        var status = await _postman.PostAsync(post.To.Handler!, form, _stopping).ConfigureAwait(false);
        var taken = _portal.Clock.GetElapsedTime(began);
        if (_portal.Quirks.Is(KnownQuirks.SlowHandler, "less")) handler.Learn(taken);
        _deliveries.Enqueue(new EventDelivery(post.To.Event, post.To.Handler!, status, taken, handler.Pause));
        while (_deliveries.Count > Kept) _deliveries.TryDequeue(out _);
    }

    private void Clear()
    {
        _handlers.Clear();
        _deliveries.Clear();
    }
}
