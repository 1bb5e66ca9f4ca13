using Bridge24.Sandbox.Events;
using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Control;

/// <summary>Outgoing webhooks, as a person makes them in the portal, and what was posted to whom.</summary>
internal sealed class EventControl(PortalState portal, QueueServer server)
{
    public void AddTo(ControlRoutes routes)
    {
        routes.Add("POST webhooks", "A person makes an outgoing webhook.", AddWebhook,
            [new("url", "Where to post", Required: true), new("events", "Names of events, as a list or with commas between", Required: true)]);
        routes.Add("GET deliveries", "What was posted to handlers, and what they answered.", _ => PhpArray.List(server.Deliveries.Select(Show)));
    }

    private PhpArray AddWebhook(ControlCall call)
    {
        if (!Uri.TryCreate(call.Required("url"), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new FormatException($"\"{call.Find("url")}\" is not an http address.");
        var token = Secrets.Hex(32);
        var asked = call.Arguments.Any("events") is PhpArray list ? list.Values.Select(PhpText.Of) : call.Required("events").Split(',');
        lock (portal.Lock)
        {
            var known = EventNames.All(portal).Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
            var names = asked.Select(name => name.Trim().ToUpperInvariant()).ToList();
            if (names.Find(name => !known.Contains(name) || name == EventNames.Queue) is { } wrong)
                throw new FormatException($"Event \"{wrong}\" is none that a webhook can have here. The method events lists them.");
            foreach (var name in names) portal.Events.Add(name, address, null, token);
        }

        return new PhpArray { ["applicationToken"] = token };
    }

    private static PhpArray Show(EventDelivery delivery) => new()
    {
        ["event"] = delivery.Event,
        ["handler"] = delivery.Handler.OriginalString,
        ["status"] = (long)delivery.Status,
        ["seconds"] = delivery.Taken.TotalSeconds,
        ["pauseSeconds"] = delivery.Pause.TotalSeconds,
    };
}
