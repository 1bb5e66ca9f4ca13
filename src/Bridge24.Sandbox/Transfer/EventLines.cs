using Bridge24.Sandbox.Events;
using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Transfer;

/// <summary>Handlers of events, and what waits in the queues of applications.</summary>
internal sealed class EventLines(PortalState portal, ApplicationRegistry applications) : IStateLines
{
    private readonly ValueText _values = new(portal);

    public IEnumerable<PhpArray> Write()
    {
        foreach (var one in portal.Events.Subscriptions)
        {
            yield return new PhpArray
            {
                ["kind"] = "subscription",
                ["id"] = one.Id,
                ["event"] = one.Event,
                ["handler"] = one.Handler?.ToString(),
                ["application"] = one.Installation?.Application.ClientId,
                ["authType"] = one.AuthType,
                ["connector"] = one.Connector,
                ["minTimeout"] = (long)one.MinTimeout.TotalSeconds,
            };
        }

        foreach (var one in portal.Events.Offline.All)
        {
            yield return new PhpArray
            {
                ["kind"] = "queued",
                ["id"] = one.Id,
                ["application"] = one.ClientId,
                ["connector"] = one.Connector,
                ["event"] = one.Name,
                ["message"] = one.MessageId,
                ["at"] = ValueText.Write(one.At),
                ["data"] = ValueText.Write(one.Data),
                ["process"] = one.ProcessId,
                ["reserved"] = ValueText.Write(one.Reserved),
                ["isError"] = one.IsError,
            };
        }
    }

    public bool TryRead(string kind, LineReader line)
    {
        switch (kind)
        {
            case "subscription": portal.Events.Put(Subscription(line)); return true;
            case "queued":
                portal.Events.Offline.Put(new OfflineEntry(line.Id, line.Text("application"), line.Text("connector"), line.Text("event"), line.Text("message"))
                {
                    At = Time(line, "at") ?? portal.Now,
                    Data = _values.Read(line.Line.Find("data")),
                    ProcessId = line.Text("process"),
                    Reserved = Time(line, "reserved"),
                    IsError = line.Flag("isError"),
                });
                return true;
            default: return false;
        }
    }

    // The secrets of an application are its own, and those of a webhook are made anew.
    private Subscription Subscription(LineReader line)
    {
        var name = line.Text("application");
        var installation = name.Length == 0 ? null : applications.Find(name)
            ?? throw new FormatException($"Application \"{name}\" is not installed. Install it first.");
        if (installation is null && line.Text("handler").Length == 0) throw new FormatException("\"handler\" is missing.");
        var handler = line.Text("handler") is { Length: > 0 } address ? new Uri(address) : null;
        return new Subscription(line.Id, line.Text("event"), handler, installation, installation?.ApplicationToken ?? Secrets.Hex(32))
        {
            AuthType = line.Number("authType", 0),
            Connector = line.Text("connector"),
            MinTimeout = TimeSpan.FromSeconds(line.Number("minTimeout", 1)),
        };
    }

    private DateTimeOffset? Time(LineReader line, string name) => _values.Read(line.Line.Find(name)) as DateTimeOffset?;
}
