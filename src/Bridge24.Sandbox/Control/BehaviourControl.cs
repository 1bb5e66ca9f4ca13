using System.Globalization;
using Bridge24.Sandbox.Faults;
using Bridge24.Sandbox.Limits;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Control;

/// <summary>How the portal behaves: faults, quirks, the clock, time that was used up.</summary>
internal sealed class BehaviourControl(SandboxPortal sandbox, PortalState portal, FaultSet faults, LeakyBucket bucket)
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
        routes.Add("GET limits", "What is in the bucket, and the seconds that methods used in ten minutes.", _ => Limits());
        routes.Add("POST limits", "Another bucket; 0 a second means no limit.", call => Done(() => Change(call)),
            [new("capacity", "Requests that it holds", ControlParameter.Integer, Required: true), new("perSecond", "Requests that leave it", ControlParameter.Integer, Required: true)]);
        routes.Add("POST operating", "Bills a method seconds of the last ten minutes without calling it.",
            call => Done(() => sandbox.Bill(call.Required("method"), call.Number("seconds", 0), call.Find("clientId"))),
            [new("method", "The method's name", Required: true), new("seconds", "Whole seconds", ControlParameter.Integer, Required: true), new("clientId", "An application; the webhook without it")]);
    }

    public PhpArray Faults() => PhpArray.List(faults.Live.Select(rule => new PhpArray { ["rule"] = rule.Text, ["hits"] = rule.Hits }));

    public PhpArray Limits()
    {
        var (level, capacity, perSecond) = bucket.Look();
        return new PhpArray
        {
            ["level"] = Math.Round(level, 1),
            ["capacity"] = capacity,
            ["perSecond"] = perSecond,
            ["operatingLimit"] = portal.Operating.Limit,
            ["operating"] = PhpArray.List(portal.Operating.All().Select(used => new PhpArray
            {
                ["account"] = used.Account,
                ["method"] = used.Method,
                ["seconds"] = Math.Round(used.Seconds, 2),
            })),
        };
    }

    private void Change(ControlCall call)
    {
        var (capacity, perSecond) = (call.Number("capacity", 0), call.Number("perSecond", -1));
        if (capacity < 1 || perSecond < 0) throw new FormatException("\"capacity\" is from 1 on, \"perSecond\" from 0 on.");
        bucket.Change(capacity, perSecond);
    }

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
