using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Bridge24.Client;
using Bridge24.Client.Crm;
using Bridge24.Sandbox;

namespace Bridge24.Benchmarks;

/// <summary>Requests and CPU of listing, creating, importing and updating, beside the official JavaScript SDK, each in a process of its own on a portal of its own.</summary>
internal static class PeerCost
{
    public const string Server = "peer-server";
    public const string Caller = "peer-caller";

    private const int Contacts = 50_000;
    private const int Writes = 2_000;

    public static async Task<int> RunAsync()
    {
        await MeasureAsync("b24jssdk", (webhook, certificate) => ServerProcess.StartAsync("node", [Path.Combine(Folder(), "..", "js", "peer.mjs")], new()
        {
            ["PORTAL"] = webhook,
            ["COUNT"] = Writes.ToString(CultureInfo.InvariantCulture),
            ["NODE_EXTRA_CA_CERTS"] = certificate,
        }));
        await MeasureAsync("Bridge24", (webhook, certificate) => ServerProcess.StartAsync(Caller, webhook, certificate));
        return 0;
    }

    /// <summary>A portal over https without a limit; each line that comes is answered with the number of requests so far.</summary>
    public static async Task<int> ServeAsync()
    {
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions { SeedContacts = Contacts, PerSecond = 0, Https = true });
        Console.WriteLine($"{portal.Webhook} {portal.Certificate}");
        while (await Console.In.ReadLineAsync() is not null)
        {
            Console.WriteLine(portal.Requests.Count);
        }

        return 0;
    }

    public static async Task<int> CallAsync(string webhook, string certificate)
    {
        await using var portal = new Portal(new PortalOptions { Webhook = WebhookUrl.Parse(webhook), LoopbackCertificate = certificate, Rate = CallRate.None });
        var ids = new List<long>();
        await StepAsync("list", async () =>
        {
            var rows = 0;
            await foreach (var contact in portal.Crm.Contacts.ListAsync(new CrmQuery { Select = ["id", "name", "lastName"] }))
            {
                rows++;
                ids.Add(contact.Id);
            }

            return rows;
        });
        await Console.In.ReadLineAsync();
        var bulk = new BulkOptions { FirstBatch = Batch.MaxCommands };
        var people = Enumerable.Range(0, Writes).Select(number => new Contact { Name = "Ann", LastName = $"Gray {number}" }).ToAsyncEnumerable();
        await StepAsync("create", () => portal.BulkAsync(people, portal.Crm.Contacts.CallToAdd, bulk).CountAsync(outcome => outcome.State == CommandState.Succeeded).AsTask());
        await Console.In.ReadLineAsync();
        await StepAsync("import", () => portal.Crm.Contacts.ImportAsync(people, bulk).CountAsync(outcome => outcome.State == CommandState.Succeeded).AsTask());
        await Console.In.ReadLineAsync();
        var changes = ids.Take(Writes).ToAsyncEnumerable();
        await StepAsync("update", () => portal.BulkAsync(changes, id => new Call("crm.item.update", new() { ["entityTypeId"] = 3, ["id"] = id, ["fields"] = new System.Text.Json.Nodes.JsonObject { ["post"] = "CTO" } }), bulk)
            .CountAsync(outcome => outcome.State == CommandState.Succeeded).AsTask());
        return 0;
    }

    private static async Task StepAsync(string name, Func<Task<int>> work)
    {
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        var records = await work();
        self.Refresh();
        Console.WriteLine(JsonSerializer.Serialize(new { name, records, cpu = (self.TotalProcessorTime - before).TotalSeconds }));
    }

    private static async Task MeasureAsync(string peer, Func<string, string, Task<ServerProcess>> start)
    {
        using var server = await ServerProcess.StartAsync(Server);
        var place = server.Line.Split(' ', 2);
        using var caller = await start(place[0], place[1]);
        var line = caller.Line;
        var before = 0;
        while (!string.IsNullOrEmpty(line))
        {
            await server.TellAsync("count");
            var count = int.Parse((await server.NextAsync())!, CultureInfo.InvariantCulture);
            var step = JsonElement.Parse(line);
            Console.WriteLine($"{peer,-10} {step.GetProperty("name").GetString(),-7} {step.GetProperty("records").GetInt32(),6:N0} records {count - before,5} requests  CPU {step.GetProperty("cpu").GetDouble(),6:0.00} s");
            before = count;
            await caller.TellAsync("next");
            line = await caller.NextAsync();
        }
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
