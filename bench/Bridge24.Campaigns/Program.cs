using System.Diagnostics;
using Bridge24.Campaigns;
using Bridge24.Campaigns.Engines;
using Bridge24.Campaigns.Syncs;
using Bridge24.Campaigns.Variants;
using Bridge24.Campaigns.Workers;

if (WorkerProcess.OwnJob is { } job)
{
    using var worker = new Worker();
    await worker.RunAsync(job);
    return 0;
}

if (SyncProcess.OwnJob is { } run)
{
    return await new SyncWorker(run).RunAsync();
}

if (PortalProcess.OwnSeed is { } seed)
{
    await PortalProcess.ServeAsync(seed);
    return 0;
}

if (args is [SyncCommand.Name, ..])
{
    return await SyncCommand.RunAsync(args[1..]);
}

if (CampaignArguments.Read(args is ["renewals", ..] ? args[1..] : args, Console.Error) is not { } asked)
{
    return 2;
}

var table = new CampaignTable(Console.Out, asked.Processes);
foreach (var name in asked.Engines)
{
    await using var engine = await Engine.All[name]();
    foreach (var variant in asked.Variants.Where(variant => variant.CanRunOn(engine)))
    {
        var watch = Stopwatch.StartNew();
        var tally = await Campaign.RunAsync(engine, variant, asked.Processes, asked.Rounds, round => Console.Error.WriteLine($"{name} {variant.Name}: round {round}"));
        table.Add(name, variant, tally, watch.Elapsed);
    }
}

return table.IsBroken ? 1 : 0;
