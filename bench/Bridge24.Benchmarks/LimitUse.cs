using System.Diagnostics;
using System.Globalization;
using Bridge24.Campaigns.Engines;
using Bridge24.Campaigns.Workers;
using Bridge24.Client;

namespace Bridge24.Benchmarks;

/// <summary>How much of Y requests a second the limiter uses after the burst, and whether the portal had to refuse.</summary>
internal static class LimitUse
{
    public const string Caller = "limit-caller";

    private const int Seconds = 60;
    private const double PerSecond = 2;

    public static async Task<int> RunAsync()
    {
        foreach (var (name, start) in Engine.All)
        {
            await using var engine = await start();
            await MeasureAsync(name, engine.Place, 1);
            await MeasureAsync(name, engine.Place, 8);
        }

        return 0;
    }

    /// <summary>A process that calls as often as it may; prints the moment of each answer.</summary>
    public static async Task<int> CallAsync(string webhook, string place, string seconds)
    {
        await using var store = await SharedStores.OpenAsync(place, TimeProvider.System);
        await using var portal = new Portal(new PortalOptions { Webhook = WebhookUrl.Parse(webhook), Budget = store.Budget });
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)));
        Console.WriteLine("ready");
        try
        {
            while (true)
            {
                await portal.CallAsync("profile", ct: stop.Token);
                Console.WriteLine(Stopwatch.GetTimestamp());
            }
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
    }

    private static async Task MeasureAsync(string engine, string place, int callers)
    {
        using var server = await ServerProcess.StartAsync(ServerProcess.Portal, "0", "50", "2");
        var processes = await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => ServerProcess.StartAsync(
            Caller, server.Line, place, (Seconds + 35).ToString(CultureInfo.InvariantCulture))));
        var answers = new List<long>();
        foreach (var process in processes)
        {
            while (await process.NextAsync() is { } line)
            {
                answers.Add(long.Parse(line, CultureInfo.InvariantCulture));
            }

            process.Dispose();
        }

        await server.TellAsync("refusals");
        var refusals = await server.NextAsync();

        // The burst empties the bucket within the first 30 s, whatever the start of the processes took.
        answers.Sort();
        var from = answers[0] + (30 * Stopwatch.Frequency);
        var counted = answers.Count(answer => answer >= from && answer < from + (Seconds * Stopwatch.Frequency));
        Console.WriteLine($"{engine}, {callers} process(es): {counted} requests in {Seconds} s of {PerSecond * Seconds:0} possible ({counted / (PerSecond * Seconds):P1}), {refusals} refused");
    }
}
