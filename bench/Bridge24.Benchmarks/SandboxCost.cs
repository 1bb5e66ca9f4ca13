using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Bridge24.Client;

namespace Bridge24.Benchmarks;

/// <summary>What the emulated portal itself costs: CPU of its process a request, beside a bare server in the same run, and its start.</summary>
internal static class SandboxCost
{
    private const int Few = 100_000;
    private const int Many = 1_000_000;
    private const int Rounds = 3;

    public static async Task<int> RunAsync()
    {
        await SandboxStart.RunAsync();
        Console.WriteLine(Wrk.IsThere
            ? "us of the server's CPU a request, by wrk -t1 -c8 and by one Portal after a warm-up; medians of three rounds"
            : "us of the server's CPU a request by one Portal after a warm-up (wrk is not on the PATH); medians of three rounds");
        using (var floor = await ServerProcess.StartAsync(ServerProcess.Echo))
        {
            await MeasureAsync(floor, "floor: a bare server that answers one record", "get", 1, 2_000, portal => portal.CallAsync("crm.item.get", Item(1)));
        }

        for (var start = 0; start < 4; start++) (await StartAsync(Few)).Dispose();
        using (var server = await StartAsync(Few))
        {
            var number = 0;
            await MeasureAsync(server, "a plain call (crm.item.get)", "get", Few, 2_000, portal => portal.CallAsync("crm.item.get", Item(1 + (++number % Few))));
            await MeasureAsync(server, "a batch of 50 reads (crm.item.get)", "batch", Few, 400, portal =>
            {
                var batch = portal.Batch();
                for (var command = 0; command < Batch.MaxCommands; command++) batch.Add("crm.item.get", Item(1 + (++number % Few)));
                return batch.SendAsync();
            });
        }

        using (var server = await StartAsync(Many))
        {
            var number = 0;
            await MeasureAsync(server, $"a keyset page of crm.item.list at {Many:N0} records", "page", Many, 1_000, portal => portal.CallAsync("crm.item.list", new JsonObject
            {
                ["entityTypeId"] = 3,
                ["select"] = new JsonArray("id", "name", "lastName"),
                ["filter"] = new JsonObject { [">id"] = ++number * 499 % (Many - 50) },
                ["order"] = new JsonObject { ["id"] = "ASC" },
                ["start"] = -1,
            }));
        }

        return 0;
    }

    private static JsonObject Item(int id) => new() { ["entityTypeId"] = 3, ["id"] = id };

    private static async Task<ServerProcess> StartAsync(int contacts)
    {
        var started = Stopwatch.GetTimestamp();
        var server = await ServerProcess.StartAsync(ServerProcess.Portal, contacts.ToString(CultureInfo.InvariantCulture), "0", "0");
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(server.Line + "profile"));
        answer.EnsureSuccessStatusCode();
        Console.WriteLine($"start with {contacts:N0} seeded records, to the first answer: {Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s, {server.Cpu.TotalSeconds:0.00} s of CPU, {server.Memory >> 20} MB");
        return server;
    }

    private static async Task MeasureAsync(ServerProcess server, string name, string what, int records, int count, Func<Portal, Task> call)
    {
        await using var portal = new Portal(new PortalOptions { Webhook = WebhookUrl.Parse(server.Line), Rate = CallRate.None, OperatingLimit = TimeSpan.Zero });
        var byWrk = "";
        if (Wrk.IsThere)
        {
            await Wrk.RunAsync(server.Line, what, records, 10);
            byWrk = $"{await MedianAsync(server, () => Wrk.RunAsync(server.Line, what, records, 5)):0} by wrk, ";
        }
        else
        {
            await CallsAsync(count * 10);
        }

        Console.WriteLine($"{name}: {byWrk}{await MedianAsync(server, () => CallsAsync(count)):0} by Portal");

        async Task<int> CallsAsync(int calls)
        {
            for (var done = 0; done < calls; done++) await call(portal);
            return calls;
        }
    }

    private static async Task<double> MedianAsync(ServerProcess server, Func<Task<int>> load)
    {
        var rounds = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var before = server.Cpu;
            var requests = await load();
            rounds.Add((server.Cpu - before).TotalMicroseconds / requests);
        }

        return rounds.Order().ElementAt(Rounds / 2);
    }
}
