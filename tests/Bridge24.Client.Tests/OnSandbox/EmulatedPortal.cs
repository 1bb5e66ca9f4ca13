using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Quirks;
using Bridge24.Client.Tests.Support;
using Bridge24.Sandbox;

namespace Bridge24.Client.Tests.OnSandbox;

/// <summary>The emulated portal behind real HTTP, and a client of it whose waits cost nothing.</summary>
internal sealed class EmulatedPortal : IAsyncDisposable
{
    private EmulatedPortal(SandboxPortal sandbox)
    {
        Sandbox = sandbox;
        Client = Another();
    }

    public SandboxPortal Sandbox { get; }

    public Portal Client { get; }

    public static Task<EmulatedPortal> StartAsync(int contacts = 0, TimeProvider? clock = null, params string[] faults) =>
        StartAsync(new SandboxOptions { SeedContacts = contacts, Faults = faults, Clock = clock ?? TimeProvider.System });

    /// <summary>A portal of a test that is about certain quirks.</summary>
    public static Task<EmulatedPortal> QuirkyAsync(params string[] quirks) => StartAsync(new SandboxOptions { Quirks = quirks });

    public static async Task<EmulatedPortal> StartAsync(SandboxOptions options) => new(await QuirkySandbox.StartAsync(options with { PerSecond = 0 }));

    /// <summary>A client with limits, retries and connections of its own.</summary>
    public Portal Another() => new(new PortalOptions
    {
        Webhook = WebhookUrl.Parse(Sandbox.Webhook),
        Rate = CallRate.None,
        Clock = new JumpingClock(),
        Chance = () => 0,
    });

    /// <summary>Parameters of a contact that does not exist yet.</summary>
    public static JsonObject NewContact(string name) => Contact(new JsonObject { ["fields"] = new JsonObject { ["name"] = name } });

    public static JsonObject Contact(JsonObject parameters)
    {
        parameters["entityTypeId"] = 3;
        return parameters;
    }

    public async Task<long> AddContactAsync(string name) =>
        (await Client.CallAsync("crm.item.add", NewContact(name))).GetProperty("item").GetProperty("id").GetInt64();

    public List<string> ContactNames() => [.. Sandbox.Records("contact").Select(record => $"{record["NAME"]}")];

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await Sandbox.DisposeAsync();
    }
}
