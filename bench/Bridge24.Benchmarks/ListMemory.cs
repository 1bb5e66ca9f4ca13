using System.Diagnostics;
using System.Globalization;
using Bridge24.Client;

namespace Bridge24.Benchmarks;

/// <summary>What listing a large portal costs in memory and requests.</summary>
internal static class ListMemory
{
    private const int Contacts = 100_000;

    public static async Task<int> RunAsync()
    {
        using var server = await ServerProcess.StartAsync(ServerProcess.Portal, Contacts.ToString(CultureInfo.InvariantCulture), "0", "0");
        await using var portal = new Portal(new PortalOptions { Webhook = WebhookUrl.Parse(server.Line), Rate = CallRate.None });
        await portal.CallAsync("profile");
        var before = PeakMegabytes();
        var rows = 0;
        await foreach (var _ in portal.ListAsync(new ListRequest("crm.item.list") { Parameters = new() { ["entityTypeId"] = 3 }, Select = ["id", "name", "lastName"] }))
        {
            rows++;
        }

        Console.WriteLine($"{rows:N0} contacts listed in {portal.Statistics.Requests - 1} requests; peak working set {before:0} MB before, {PeakMegabytes():0} MB after ({PeakMegabytes() - before:+0} MB)");
        return rows == Contacts ? 0 : 1;
    }

    private static double PeakMegabytes()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / 1048576.0;
    }
}
