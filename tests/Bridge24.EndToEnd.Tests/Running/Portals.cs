using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.Running;

internal static class Portals
{
    public static Task<SandboxPortal> FreeAsync(int contacts = 0) => SandboxPortal.StartAsync(new SandboxOptions { PerSecond = 0, SeedContacts = contacts });

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
