using System.Globalization;
using Bridge24.Sandbox.Faults;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Control;

/// <summary>Faults, quirks, the clock, what was asked and what is there.</summary>
internal sealed class PortalControl(SandboxPortal sandbox, PortalState portal, FaultSet faults, RequestLog log, Action reset)
{
    public void AddTo(ControlRoutes routes)
    {
        routes.Add("POST faults", call => Done(() => faults.Add(call.Text)));
        routes.Add("DELETE faults", _ => Done(faults.Clear));
        routes.Add("GET quirks", _ => Quirks());
        routes.Add("POST quirks", call => Done(() => portal.Quirks.Set(call.Text)));
        routes.Add("GET clock", _ => portal.Clock.GetUtcNow().ToString("O"));
        routes.Add("POST clock", call => Done(() => portal.Clock.Advance(Span(call))));
        routes.Add("POST operating", call => Done(() => sandbox.Bill(call.Required("method"), call.Number("seconds", 0), call.Find("clientId"))));
        routes.Add("GET requests", _ => PhpArray.List(log.All().Select(Show)));
        routes.Add("GET counts", _ => Counts());
        routes.Add("GET counters", _ => new PhpArray
        {
            ["refusals"] = sandbox.Refusals,
            ["renewals"] = sandbox.OAuth.Renewals,
            ["refreshReuses"] = sandbox.OAuth.RefreshReuses,
        });
        routes.Add("GET notices", _ => portal.Notices);
        routes.Add("POST reset", _ => Done(reset));
    }

    private static bool Done(Action action)
    {
        action();
        return true;
    }

    private static TimeSpan Span(ControlCall call)
    {
        var text = call.Find("advance") ?? call.Text;
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= int.MaxValue
            ? TimeSpan.FromSeconds(seconds)
            : throw new FormatException($"\"{text}\" is not a number of seconds. The clock only goes forward: give 3600 for an hour.");
    }

    private PhpArray Quirks()
    {
        var all = new PhpArray();
        foreach (var quirk in KnownQuirks.All) all[quirk.Name] = portal.Quirks[quirk];
        return all;
    }

    private PhpArray Counts()
    {
        var counts = new PhpArray();
        foreach (var entity in portal.Entities) counts[entity.Name] = sandbox.Count(entity.Name);
        return counts;
    }

    private static PhpArray Show(SandboxRequest request) => new()
    {
        ["method"] = request.Method,
        ["commands"] = PhpArray.List(request.Commands),
        ["status"] = request.Status,
        ["errorCode"] = request.ErrorCode,
        ["at"] = request.At.ToString("O"),
    };
}
