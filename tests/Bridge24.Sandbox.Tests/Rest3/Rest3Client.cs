using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests.Rest3;

/// <summary>Speaks REST 3.0 to a sandbox.</summary>
internal sealed class Rest3Client : IAsyncDisposable
{
    private readonly HttpClient _http = new();

    private Rest3Client(SandboxPortal portal) => Portal = portal;

    public SandboxPortal Portal { get; }

    public HttpClient Http => _http;

    public string Address => Portal.Webhook.Replace("/rest/", "/rest/api/", StringComparison.Ordinal);

    public static async Task<Rest3Client> StartAsync(SandboxOptions? options = null) =>
        new(await SandboxPortal.StartAsync(options ?? new SandboxOptions { PerSecond = 0 }));

    public async Task<(HttpStatusCode Status, JsonNode Body, string? Echo, bool IsReplayed)> CallAsync(string method, object? arguments = null, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address + method));
        request.Content = new StringContent(JsonSerializer.Serialize(arguments ?? new { }), Encoding.UTF8, "application/json");
        if (key is not null) request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        using var answer = await _http.SendAsync(request);
        var echo = answer.Headers.TryGetValues("Idempotency-Key", out var values) ? values.Single() : null;
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!, echo, answer.Headers.Contains("Idempotent-Replayed"));
    }

    public async Task<JsonNode?> GoodAsync(string method, object? arguments = null)
    {
        var answer = await CallAsync(method, arguments);
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Body.ToJsonString());
        return answer.Body["result"];
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Portal.DisposeAsync();
    }
}
