using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Campaigns.Engines;
using Bridge24.Campaigns.Workers;
using Bridge24.Client;

namespace Bridge24.Benchmarks;

/// <summary>CPU and allocations of a call, beside a bare HttpClient that sends and decodes the same.</summary>
internal static class CallCost
{
    private const int Calls = 3_000;
    private const int Rounds = 7;

    private static readonly CallRate Wide = new(10_000_000, 10_000_000);

    public static async Task<int> RunAsync()
    {
        using var server = await ServerProcess.StartAsync(ServerProcess.Echo);
        var webhook = WebhookUrl.Parse(server.Line);
        using var http = Bare();
        await using var inProcess = new Portal(new PortalOptions { Webhook = webhook, Rate = Wide });
        var address = new Uri(webhook.Value, "crm.item.get.json");
        var ways = new List<(string Name, Func<Task> Call)>
        {
            ("bare HttpClient", () => BareAsync(http, address)),
            ("Portal, bucket in the process", () => inProcess.CallAsync("crm.item.get", Parameters())),
        };
        await using var opened = new Disposables();
        foreach (var (name, start) in Engine.All)
        {
            var engine = opened.Add(await start());
            var stores = opened.Add(await SharedStores.OpenAsync(engine.Place, TimeProvider.System));
            var shared = opened.Add(new Portal(new PortalOptions { Webhook = webhook, Rate = Wide, Budget = stores.Budget }));
            ways.Add(($"Portal, bucket in {name}", () => shared.CallAsync("crm.item.get", Parameters())));
        }

        Report([.. ways], await MeasureAsync([.. ways]));
        return 0;
    }

    private static async Task<List<(double Cpu, double Bytes)>[]> MeasureAsync((string Name, Func<Task> Call)[] ways)
    {
        var figures = ways.Select(_ => new List<(double Cpu, double Bytes)>()).ToArray();
        using var self = Process.GetCurrentProcess();
        for (var round = -2; round < Rounds; round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                GC.Collect();
                self.Refresh();
                var (cpu, bytes) = (self.TotalProcessorTime, GC.GetTotalAllocatedBytes(precise: true));
                for (var call = 0; call < Calls; call++)
                {
                    await ways[way].Call();
                }

                self.Refresh();
                if (round >= 0)
                {
                    figures[way].Add(((self.TotalProcessorTime - cpu).TotalMicroseconds / Calls, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / (double)Calls));
                }
            }
        }

        return figures;
    }

    private static void Report((string Name, Func<Task> Call)[] ways, List<(double Cpu, double Bytes)>[] figures)
    {
        Console.WriteLine($"{Calls:N0} calls a round, {Rounds} rounds in turn, medians");
        var bare = (Cpu: Median(figures[0].Select(figure => figure.Cpu)), Bytes: Median(figures[0].Select(figure => figure.Bytes)));
        for (var way = 0; way < ways.Length; way++)
        {
            var cpu = Median(figures[way].Select(figure => figure.Cpu));
            var bytes = Median(figures[way].Select(figure => figure.Bytes));
            Console.WriteLine($"{ways[way].Name,-32} CPU {cpu,7:0.0} us a call ({cpu / bare.Cpu:0.00}x)   allocated {bytes / 1024,6:0.0} KB a call ({bytes / bare.Bytes:0.00}x)");
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static JsonObject Parameters() => new() { ["entityTypeId"] = 2, ["id"] = 12, ["useOriginalUfNames"] = "Y" };

    /// <summary>The same request: headers and compression as ours.</summary>
    private static HttpClient Bare()
    {
        var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, UseCookies = false, UseProxy = false, AllowAutoRedirect = false });
        http.DefaultRequestHeaders.UserAgent.Add(new("Bare", "1.0"));
        http.DefaultRequestHeaders.Accept.Add(new("application/json"));
        return http;
    }

    private static async Task<JsonElement> BareAsync(HttpClient http, Uri address)
    {
        using var content = JsonContent.Create(Parameters());
        using var response = await http.PostAsync(address, content);
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync();
        using var document = await JsonDocument.ParseAsync(body);
        return document.RootElement.GetProperty("result").Clone();
    }
}
