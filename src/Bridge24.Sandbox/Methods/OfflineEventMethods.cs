using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Events;
using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Methods;

/// <summary>The queue of events that an application fetches, event.offline.*.</summary>
internal sealed class OfflineEventMethods(PortalState portal)
{
    private const int DefaultLimit = 50;

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["event.offline.get"] = Get;
        methods["event.offline.list"] = List;
        methods["event.offline.clear"] = Clear;
        methods["event.offline.error"] = Error;
    }

    private MethodResult Get(Call call)
    {
        var client = Client(call);
        var keeps = PhpText.Of(call.Arguments.Any("clear")) == "0";
        if (keeps && portal.Quirks.Is(KnownQuirks.OfflinePlan, "no"))
            throw new ApiException(403, "ACCESS_DENIED", "Access denied! Reserved packages are not available on this plan");
        var processId = PhpText.Of(call.Arguments.Any("process_id"));
        var known = processId.Length > 0;
        var waiting = portal.Events.Offline.Of(client, Connector(call)).Where(entry => entry.ProcessId == processId);
        if (PhpText.Of(call.Arguments.Any("error")) != "1") waiting = waiting.Where(entry => !entry.IsError);
        var limit = PhpText.TryInteger(call.Arguments.Any("limit"), out var asked) && asked is > 0 and <= int.MaxValue ? (int)asked : DefaultLimit;
        var taken = Chosen(waiting, call, "TIMESTAMP_X").Take(limit).ToList();
        var rows = PhpArray.List(taken.Select(entry => Show(entry, whole: false)));
        if (!keeps) portal.Events.Offline.Remove(taken);
        else if (!known) portal.Events.Offline.Reserve(taken, processId = taken.Count > 0 || portal.Quirks.Is(KnownQuirks.OfflineEmpty, "id") ? Secrets.Hex(32) : "");
        return new MethodResult(new PhpArray { ["process_id"] = keeps && processId.Length > 0 ? processId : null, ["events"] = rows });
    }

    private MethodResult List(Call call)
    {
        var chosen = Chosen(portal.Events.Offline.Of(Client(call), Connector(call)), call, "ID");
        return RowList.Page(chosen.Select(entry => Show(entry, whole: true)), call.Start);
    }

    private MethodResult Clear(Call call)
    {
        var package = Package(call).ToList();
        if (Texts(call, "id") is { } ids) package.RemoveAll(entry => !ids.Contains(PhpText.Of(entry.Id)));
        else if (Texts(call, "message_id") is { } messages) package.RemoveAll(entry => !messages.Contains(entry.MessageId));
        portal.Events.Offline.Remove(package);
        return new MethodResult(true);
    }

    private MethodResult Error(Call call)
    {
        var messages = Texts(call, "message_id") ?? [];
        foreach (var entry in Package(call).Where(entry => messages.Contains(entry.MessageId)).ToList())
        {
            entry.IsError = true;
            if (portal.Quirks.Is(KnownQuirks.OfflineError, "queue")) (entry.ProcessId, entry.Reserved) = ("", null);
        }

        return new MethodResult(true);
    }

    private IEnumerable<OfflineEntry> Chosen(IEnumerable<OfflineEntry> entries, Call call, string order)
    {
        var byRow = entries.ToDictionary(entry => entry.Row());
        var asked = call.Map("order") is { Count: > 0 } given ? given : new PhpArray { [order] = "ASC" };
        return RowList.Order(RowList.Filter(byRow.Keys, call.Map("filter"), portal.Quirks), asked).Select(row => byRow[row]);
    }

    private IEnumerable<OfflineEntry> Package(Call call)
    {
        var client = Client(call);
        var processId = PhpText.Of(call.Arguments.Any("process_id"));
        return processId.Length > 0
            ? portal.Events.Offline.Package(client, processId)
            : throw new ApiException(400, "ERROR_ARGUMENT", "Argument 'PROCESS_ID' is null or empty");
    }

    private string Client(Call call)
    {
        var application = EventMethods.Application(call);
        return portal.Users.First(user => user.Id == call.User).Person.IsAdmin
            ? application.Application.ClientId
            : throw new ApiException(403, "ACCESS_DENIED", "Access denied!");
    }

    private static PhpArray Show(OfflineEntry entry, bool whole)
    {
        var row = entry.Row();
        row["TIMESTAMP_X"] = PortalTime.Format(entry.At);
        if (whole) return row;
        row.Remove("PROCESS_ID");
        row.Remove("ERROR");
        return row;
    }

    private static HashSet<string>? Texts(Call call, string name) => call.Arguments.Any(name) switch
    {
        PhpArray list => [.. list.Values.Select(PhpText.Of)],
        null or "" => null,
        var one => [PhpText.Of(one)],
    };

    private static string Connector(Call call) => PhpText.Of(call.Arguments.Any("auth_connector"));
}
