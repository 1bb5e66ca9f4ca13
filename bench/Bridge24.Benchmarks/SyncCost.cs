using System.Text.Json;

namespace Bridge24.Benchmarks;

/// <summary>What a sync costs: requests beside the least possible, memory, and the size of the state.</summary>
internal static class SyncCost
{
    private const int Batch = 50;
    private const int Import = 20;

    /// <summary>More than these come by import: made one by one, a million takes most of an hour.</summary>
    private const int MostOneByOne = 100_000;
    private const int MappedFields = 4;

    public static async Task<int> RunAsync(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("bridge24-bench-");
        using var server = await ServerProcess.StartAsync(ServerProcess.Portal, "0", "0", "0");
        var isImported = rows > MostOneByOne;
        BenchFlow.Write(folder, rows, changed: 0, isImported);
        Print(isImported ? "backfill by import" : "backfill", await SyncAsync(folder, server.Line), Least(isImported ? rows / Import : rows), rows);
        Console.WriteLine($"state: {StateBytes(folder) / (double)rows:0} bytes a link with {MappedFields} mapped fields");
        Print("unchanged", await SyncAsync(folder, server.Line), null, rows);
        BenchFlow.Write(folder, rows, changed: rows / 5, isImported);
        Print("a fifth changed", await SyncAsync(folder, server.Line), Least(rows / 5), rows);
        folder.Delete(recursive: true);
        return 0;
    }

    private static int Least(int writes) => (writes + Batch - 1) / Batch;

    private static void Print(string what, SyncRun run, int? least, int rows) => Console.WriteLine(
        $"{what}: {rows:N0} rows, {run.Created:N0} created, {run.Updated:N0} updated, {run.Unchanged:N0} unchanged, {run.Requests:N0} requests"
        + (least is { } writes ? $" ({run.Requests / (double)writes:0.000} of the {writes:N0} that the writes need)" : "")
        + $", {run.Seconds:0.0} s, CPU {run.Cpu:0.0} s, peak working set {run.PeakMegabytes:0} MB");

    private static async Task<SyncRun> SyncAsync(DirectoryInfo folder, string webhook)
    {
        using var process = await ServerProcess.StartAsync(SyncRun.Command, webhook, folder.FullName);
        return JsonSerializer.Deserialize<SyncRun>(process.Line)!;
    }

    /// <summary>The state with its write-ahead log; the leases stand beside it.</summary>
    private static long StateBytes(DirectoryInfo folder) => folder.EnumerateFiles("state.db*").Where(file => !file.Name.Contains("leases", StringComparison.Ordinal)).Sum(file => file.Length);
}
