using Bridge24.Client;
using Bridge24.EndToEnd.Tests.Running;
using Bridge24.Sandbox;
using Bridge24.State;

namespace Bridge24.EndToEnd.Tests.Surviving;

public sealed class SharedLimitTests : IDisposable
{
    private const int Rows = 120;

    private readonly B24 _b24 = new();

    [Fact]
    public async Task Two_processes_at_the_limit_of_a_portal_are_never_refused()
    {
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions { Capacity = 50, PerSecond = 1 });
        await _b24.AddAsync(portal, "50:1");
        var left = Contacts.Write(_b24, Rows, name: "left");
        var right = Contacts.Write(_b24, Rows, first: 1 + Rows, name: "right").Replace("contacts", "right", StringComparison.Ordinal);
        File.WriteAllText(right, (await File.ReadAllTextAsync(right)).Replace("entity: contact", "entity: lead", StringComparison.Ordinal));

        var syncs = Task.WhenAll(_b24.RunAsync("sync", left, "--json"), _b24.RunAsync("sync", right, "--json"));
        await portal.WaitForCallAsync("crm.item.fields");
        await UseUpAsync(portal, 46);
        var outcomes = await syncs;

        foreach (var outcome in outcomes)
        {
            Assert.Equal(Rows, outcome.Ends(0).Json.GetProperty("created").GetInt64());
        }

        Assert.Contains(outcomes, outcome => outcome.Json.GetProperty("waited").GetDouble() > 0);
        Assert.Equal(0, portal.Refusals);
        Assert.Equal((Rows, Rows), (portal.Count("contact"), portal.Count("lead")));
    }

    /// <summary>Fills the bucket that the processes share.</summary>
    private async Task UseUpAsync(SandboxPortal sandbox, int requests)
    {
        await using var state = await StateStore.OpenAsync(new StateOptions { Path = _b24.State });
        await using var portal = new Portal(new PortalOptions { Webhook = WebhookUrl.Parse(sandbox.Webhook), Rate = new CallRate(50, 1), Budget = state.Budget });
        await Task.WhenAll(Enumerable.Range(0, requests).Select(_ => portal.CallAsync("profile")));
    }

    public void Dispose() => _b24.Dispose();
}
