using System.Globalization;
using Bridge24.Sandbox;

namespace Bridge24.Benchmarks;

/// <summary>The emulated portal; tells its refusals when it ends.</summary>
internal static class PortalServer
{
    public static async Task<int> RunAsync(string contacts, string capacity, string perSecond)
    {
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions
        {
            SeedContacts = int.Parse(contacts, CultureInfo.InvariantCulture),
            Capacity = double.Parse(capacity, CultureInfo.InvariantCulture),
            PerSecond = double.Parse(perSecond, CultureInfo.InvariantCulture),
        });
        Console.WriteLine(portal.Webhook);
        while (await Console.In.ReadLineAsync() is not null)
        {
            Console.WriteLine(portal.Refusals);
        }

        return 0;
    }
}
