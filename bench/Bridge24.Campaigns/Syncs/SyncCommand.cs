using System.Diagnostics;

namespace Bridge24.Campaigns.Syncs;

/// <summary>The campaign of faults that a sync survives.</summary>
internal static class SyncCommand
{
    public const string Name = "sync";

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (SyncArguments.Read(arguments, Console.Error) is not { } asked)
        {
            return 2;
        }

        await Console.Out.WriteLineAsync($"seed {asked.Seed}, {asked.Rows} rows at the start of a round");
        var table = new SyncTable(Console.Out);
        foreach (var name in asked.Engines)
        {
            foreach (var variant in asked.Variants.Where(variant => variant.CanRunOn(name)))
            {
                await using var engine = await variant.EngineAsync(name);
                var watch = Stopwatch.StartNew();
                var tally = await SyncCampaign.RunAsync(engine, name, variant, asked.Rounds ?? Math.Max(0, variant.Rounds - asked.From), asked.Rows, asked.Seed, Console.Error.WriteLine, from: asked.From);
                table.Add(name, variant.Name, tally, watch.Elapsed);
            }
        }

        return table.IsBroken ? 1 : 0;
    }
}
