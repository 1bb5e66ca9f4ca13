using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests.Control;

/// <summary>Asks the sandbox itself by its control address.</summary>
internal static class ControlClient
{
    public static async Task<JsonNode?> ControlAsync(this PortalClient client, string route, object? body = null)
    {
        var (status, text) = await client.AskAsync(route, body);
        Assert.True(status == HttpStatusCode.OK, text);
        return JsonNode.Parse(text);
    }

    public static async Task<(HttpStatusCode Status, string Text)> AskAsync(this PortalClient client, string route, object? body = null)
    {
        var parts = route.Split(' ', 2);
        using var request = new HttpRequestMessage(new HttpMethod(parts[0]), $"{client.Portal.Control}/{parts[1]}");
        if (body is not null) request.Content = new StringContent(body as string ?? JsonSerializer.Serialize(body), Encoding.UTF8);
        using var answer = await client.Http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
