using System.Globalization;
using Bridge24.Sandbox.Faults;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Control;

/// <summary>How the portal behaves: faults, quirks, the clock, time that was used up.</summary>
internal sealed class BehaviourControl(SandboxPortal sandbox, PortalState portal, FaultSet faults)
{
    public void AddTo(ControlRoutes routes)
    {
        routes.Add("GET faults", "The fault rules that are on, with the requests that each has met.", _ => Faults());
        routes.Add("POST faults", "Adds a fault rule.", call => Done(() => faults.Add(Text(call, "rule"))),
            [new("rule", "METHOD:KIND[:option=value]")], "METHOD:KIND[:count=N][:probability=P][:after=N][:seconds=S][:position=K][:status=S][:code=X]");
        routes.Add("DELETE faults", "Ends the rules of one text, or all of them.", call => Remove(call), [new("rule", "The rule as it was given; all rules without it")]);
        routes.Add("GET quirks", "What each quirk is set to.", _ => Quirks());
        routes.Add("POST quirks", "Sets a quirk.", call => Done(() => portal.Quirks.Set(Text(call, "setting"))),
            [new("setting", "NAME=VALUE")], "NAME=VALUE");
        routes.Add("GET clock", "The portal's time.", _ => portal.Clock.GetUtcNow().ToString("O"));
        routes.Add("POST clock", "Puts the clock forward: tokens expire, limits recover.", call => Done(() => portal.Clock.Advance(Span(call))),
            [new("advance", "Seconds", ControlParameter.Number)], "Seconds, such as 3600");
        routes.Add("POST operating", "Bills a method seconds of the last ten minutes without calling it.",
            call => Done(() => sandbox.Bill(call.Required("method"), call.Number("seconds", 0), call.Find("clientId"))),
            [new("method", "The method's name", Required: true), new("seconds", "Whole seconds", ControlParameter.Integer, Required: true), new("clientId", "An application; the webhook without it")]);
    }

    public PhpArray Faults() => PhpArray.List(faults.Live.Select(rule => new PhpArray { ["rule"] = rule.Text, ["hits"] = rule.Hits }));

    private static bool Done(Action action)
    {
        action();
        return true;
    }

    private static string Text(ControlCall call, string name) => call.Find(name) ?? call.Text;

    private bool Remove(ControlCall call)
    {
        if (call.Find("rule") is not { } rule) return Done(faults.Clear);
        return faults.Remove(rule) ? true : throw new FormatException($"Fault rule \"{rule}\" is not on. GET faults tells those that are.");
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
}
