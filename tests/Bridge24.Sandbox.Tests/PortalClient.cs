using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests;

/// <summary>Speaks to a sandbox over HTTP as any program would.</summary>
internal sealed class PortalClient : IAsyncDisposable
{
    private readonly HttpClient _http = new();

    private PortalClient(SandboxPortal portal) => Portal = portal;

    public SandboxPortal Portal { get; }

    public HttpClient Http => _http;

    public static async Task<PortalClient> StartAsync(SandboxOptions? options = null) =>
        new(await SandboxPortal.StartAsync(options ?? new SandboxOptions { PerSecond = 0 }));

    public async Task<(HttpStatusCode Status, JsonNode Body)> CallAsync(string method, object? arguments = null)
    {
        using var content = new StringContent(JsonSerializer.Serialize(arguments ?? new { }), Encoding.UTF8, "application/json");
        using var answer = await _http.PostAsync(new Uri(Portal.Webhook + method), content);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    public async Task<JsonNode?> GoodAsync(string method, object? arguments = null)
    {
        var (status, body) = await CallAsync(method, arguments);
        Assert.True(status == HttpStatusCode.OK, body.ToJsonString());
        return body["result"];
    }

    public async Task<(HttpStatusCode Status, string Code, string Text)> BadAsync(string method, object? arguments = null)
    {
        var (status, body) = await CallAsync(method, arguments);
        Assert.NotEqual(HttpStatusCode.OK, status);
        return (status, body["error"]!.ToString(), body["error_description"]!.ToString());
    }

    public async Task<long> ContactAsync(string name) =>
        (await GoodAsync("crm.contact.add", new { fields = new { NAME = name } }))!.GetValue<long>();

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Portal.DisposeAsync();
    }
}
