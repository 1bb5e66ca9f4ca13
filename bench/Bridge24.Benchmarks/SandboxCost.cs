using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Bridge24.Client;

namespace Bridge24.Benchmarks;

/// <summary>What the emulated portal itself costs: CPU of its process a request, and its start. The load comes from one Portal, one call after the other.</summary>
internal static class SandboxCost
{
    private const int Few = 100_000;
    private const int Many = 1_000_000;

    public static async Task<int> RunAsync()
    {
        using (var server = await StartAsync(Few))
        {
            await using var portal = Client(server);
            await MeasureAsync(server, "a plain call (crm.item.get)", 5_000, number => portal.CallAsync("crm.item.get", new JsonObject { ["entityTypeId"] = 3, ["id"] = 1 + (number % Few) }));
            await MeasureAsync(server, "a batch of 50 reads (crm.item.get)", 500, number =>
            {
                var batch = portal.Batch();
                for (var command = 0; command < Batch.MaxCommands; command++)
                {
                    batch.Add("crm.item.get", new JsonObject { ["entityTypeId"] = 3, ["id"] = 1 + (((number * 50) + command) % Few) });
                }

                return batch.SendAsync();
            });
        }

        using (var server = await StartAsync(Many))
        {
            await using var portal = Client(server);
            await MeasureAsync(server, $"a keyset page of crm.item.list at {Many:N0} records", 2_000, number => portal.CallAsync("crm.item.list", new JsonObject
            {
                ["entityTypeId"] = 3,
                ["select"] = new JsonArray("id", "name", "lastName"),
                ["filter"] = new JsonObject { [">id"] = number * 499 },
                ["order"] = new JsonObject { ["id"] = "ASC" },
                ["start"] = -1,
            }));
        }

        return 0;
    }

    private static Portal Client(ServerProcess server) => new(new PortalOptions { Webhook = WebhookUrl.Parse(server.Line), Rate = CallRate.None, OperatingLimit = TimeSpan.Zero });

    private static async Task<ServerProcess> StartAsync(int contacts)
    {
        var started = Stopwatch.GetTimestamp();
        var server = await ServerProcess.StartAsync(ServerProcess.Portal, contacts.ToString(CultureInfo.InvariantCulture), "0", "0");
        Console.WriteLine($"start with {contacts:N0} seeded records: {Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s");
        return server;
    }

    private static async Task MeasureAsync(ServerProcess server, string what, int count, Func<int, Task> call)
    {
        for (var number = 0; number < count / 5; number++)
        {
            await call(number);
        }

        var before = server.Cpu;
        for (var number = 0; number < count; number++)
        {
            await call(number);
        }

        Console.WriteLine($"{what}: {(server.Cpu - before).TotalMicroseconds / count:0} us of the server's CPU");
    }
}
