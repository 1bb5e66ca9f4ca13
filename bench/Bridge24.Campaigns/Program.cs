using System.Diagnostics;
using System.Globalization;
using Bridge24.Campaigns;

if (WorkerProcess.OwnJob is { } job)
{
    await Worker.RunAsync(job);
    return 0;
}

if (args is not [var engine, ..] || !engine.Contains(':', StringComparison.Ordinal))
{
    Console.Error.WriteLine("Give the place of the stores: sqlite:/tmp/campaign.db or redis:localhost:6379, then the number of processes (64) and of rounds (10).");
    return 2;
}

var processes = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 64;
var rounds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 10;
var watch = Stopwatch.StartNew();
var result = await RenewalCampaign.RunAsync(engine, processes, rounds, round => Console.Error.WriteLine($"round {round}"));
Console.WriteLine($"{engine.Split(':')[0]}: {processes} processes, {rounds} rounds, {result.Renewals} renewals, {result.Reuses} reuses, {result.Failures.Count} failed, {watch.Elapsed.TotalSeconds:0} s");
foreach (var failure in result.Failures.Distinct(StringComparer.Ordinal))
{
    Console.WriteLine("  " + failure);
}

foreach (var (stopAt, quirk) in new[] { (WorkerJob.BeforeAsking, null), (WorkerJob.BeforeStoring, (string?)null), (WorkerJob.BeforeStoring, "oauth.refresh-reuse=alive") })
{
    Console.WriteLine($"holder killed {stopAt} {quirk}: {await KillCampaign.RunAsync(engine, stopAt, quirk)}");
}

return result.Renewals == rounds && result.Reuses == 0 && result.Failures.Count == 0 ? 0 : 1;
