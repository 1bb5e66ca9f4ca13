using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Control;

/// <summary>Everything that the page shows at a glance, in one answer.</summary>
internal sealed class OverviewControl(
    SandboxPortal sandbox, PortalState portal, BehaviourControl behaviour, LogControl requests, DataControl data, ScenarioControl scenarios)
{
    public void AddTo(ControlRoutes routes)
    {
        routes.Add("GET addresses", "How to reach the portal, with its secrets.", _ => Addresses());
        routes.Add("GET overview", "Clock, counts, counters, limits, faults, quirks and scenarios in one answer.", _ => new PhpArray
        {
            ["clock"] = portal.Clock.GetUtcNow().ToString("O"),
            ["counts"] = data.Counts(),
            ["counters"] = requests.Counters(),
            ["limits"] = behaviour.Limits(),
            ["faults"] = behaviour.Faults(),
            ["quirks"] = PhpArray.List(KnownQuirks.All.Select(Show)),
            ["scenarios"] = scenarios.Scenarios(),
        });
    }

    private PhpArray Addresses() => new()
    {
        ["webhook"] = sandbox.Webhook,
        ["address"] = sandbox.Address,
        ["authServer"] = sandbox.OAuth.Server,
        ["clientId"] = sandbox.OAuth.Application.ClientId,
        ["clientSecret"] = sandbox.OAuth.Application.ClientSecret,
        ["accessToken"] = sandbox.OAuth.Tokens.AccessToken,
        ["refreshToken"] = sandbox.OAuth.Tokens.RefreshToken,
        ["memberId"] = sandbox.OAuth.MemberId,
        ["control"] = sandbox.Control,
        ["certificate"] = sandbox.Certificate,
    };

    private PhpArray Show(Quirk quirk) => new()
    {
        ["name"] = quirk.Name,
        ["says"] = quirk.Says,
        ["value"] = portal.Quirks[quirk],
        ["values"] = PhpArray.List(quirk.Values),
    };
}
