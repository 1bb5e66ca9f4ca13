using System.Net.Http.Json;
using System.Text.Json;
using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.Running;

internal static class Portals
{
    public static Task<SandboxPortal> FreeAsync(int contacts = 0) => SandboxPortal.StartAsync(new SandboxOptions { PerSecond = 0, SeedContacts = contacts });

    /// <summary>Calls a method by hand; the names of the parameters stay as they are.</summary>
    public static async Task<JsonElement> AskAsync(SandboxPortal portal, string method, object parameters)
    {
        using var http = new HttpClient();
        using var answer = await http.PostAsJsonAsync(new Uri(portal.Webhook + method), parameters, JsonSerializerOptions.Default);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("result");
    }

    /// <summary>Waits until the portal was asked for something.</summary>
    public static async Task AskedAsync(SandboxPortal portal, Func<SandboxRequest, bool> what)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!portal.Requests.Any(what))
        {
            await timer.WaitForNextTickAsync(patience.Token);
        }
    }
}
