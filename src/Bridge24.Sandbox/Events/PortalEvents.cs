using System.Globalization;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Events;

/// <summary>Tells whoever asked for it that something changed. Used under the portal's lock.</summary>
internal sealed class PortalEvents(PortalState portal)
{
    private readonly List<Subscription> _subscriptions = [];
    private readonly Dictionary<long, DateTimeOffset> _notified = [];
    private long _last;

    /// <summary>Who is at work now.</summary>
    public Origin By { get; set; } = new(1);

    public OfflineQueue Offline { get; } = new(portal);

    /// <summary>Takes what is to be posted.</summary>
    public Action<EventPost> Post { get; set; } = _ => { };

    /// <summary>Forgets what was posted.</summary>
    public Action Forget { get; set; } = () => { };

    public IReadOnlyList<Subscription> Subscriptions => _subscriptions;

    public Subscription Add(string name, Uri? handler, Installation? installation, string applicationToken)
    {
        var made = new Subscription(++_last, name, handler, installation, applicationToken);
        _subscriptions.Add(made);
        return made;
    }

    public void Put(Subscription subscription)
    {
        _subscriptions.RemoveAll(one => one.Id == subscription.Id);
        _subscriptions.Add(subscription);
        _last = Math.Max(_last, subscription.Id);
    }

    public void Replace(Subscription changed) => _subscriptions[_subscriptions.FindIndex(one => one.Id == changed.Id)] = changed;

    public int Remove(Predicate<Subscription> which) => _subscriptions.RemoveAll(which);

    public void Reset()
    {
        _subscriptions.Clear();
        _notified.Clear();
        Offline.Clear();
        Forget();
        By = new Origin(1);
    }

    /// <summary>A record of the CRM was added, updated or deleted.</summary>
    public void Record(Entity entity, long id, string what)
    {
        if (_subscriptions.Count == 0) return;
        var fields = new PhpArray { ["ID"] = Text(id) };
        if (!entity.IsDynamic && entity.TypeId != 31)
        {
            Raise($"ONCRM{entity.Name.ToUpperInvariant()}{what}", Fields(fields), Text(id));
            return;
        }

        fields["ENTITY_TYPE_ID"] = Text(entity.TypeId);
        var key = $"{entity.TypeId}:{id}";
        Raise("ONCRMDYNAMICITEM" + what, Fields(fields), key);
        Raise($"ONCRMDYNAMICITEM{what}_{entity.TypeId}", Fields(fields), key);
    }

    public void DealMoved(CrmRecord deal) => Raise(
        "ONCRMDEALMOVETOCATEGORY",
        Fields(new PhpArray { ["ID"] = Text(deal.Id), ["CATEGORY_ID"] = PhpText.Of(deal["CATEGORY_ID"]), ["STAGE_ID"] = deal["STAGE_ID"] }),
        Text(deal.Id));

    /// <summary>A user field was added, updated or deleted, or its values were set; the kind is DEAL, TYPE and the like.</summary>
    public void UserField(string kind, string entityId, long id, string name, string what) => Raise(
        $"ONCRM{kind}USERFIELD{what}",
        Fields(new PhpArray { ["ID"] = Text(id), ["ENTITY_ID"] = entityId, ["FIELD_NAME"] = name }),
        Text(id));

    /// <summary>An object that has nothing but an id was added, updated or deleted.</summary>
    public void Row(string name, long id) => Raise(name, Fields(new PhpArray { ["ID"] = Text(id) }), Text(id));

    public void Raise(string name, PhpArray data, string objectKey)
    {
        var queued = new HashSet<string>(StringComparer.Ordinal);
        foreach (var subscription in _subscriptions.Where(one => one.Event == name))
        {
            if (!subscription.IsOffline) Post(new EventPost(subscription, data, By));
            else if (subscription.Connector.Length == 0 || subscription.Connector != By.Connector) Queue(subscription, data, objectKey, queued);
        }

        foreach (var clientId in queued) NotifyOfQueue(clientId);
    }

    private static PhpArray Fields(PhpArray fields) => new() { ["FIELDS"] = fields };

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    private void Queue(Subscription subscription, PhpArray data, string objectKey, HashSet<string> queued)
    {
        var clientId = subscription.Installation!.Application.ClientId;
        object? kept = portal.Quirks.Is(KnownQuirks.OfflineData, "fields") ? data : false;
        Offline.Put(clientId, subscription.Connector, subscription.Event, objectKey, kept);
        queued.Add(clientId);
    }

    private void NotifyOfQueue(string clientId)
    {
        foreach (var subscription in _subscriptions.Where(one => one.Event == EventNames.Queue && one.Installation?.Application.ClientId == clientId))
        {
            if (_notified.TryGetValue(subscription.Id, out var before) && portal.Clock.GetUtcNow() - before < subscription.MinTimeout) continue;
            _notified[subscription.Id] = portal.Clock.GetUtcNow();
            Post(new EventPost(subscription, new PhpArray(), By));
        }
    }
}
