using Bridge24.Campaigns.Engines;

namespace Bridge24.Campaigns.Syncs;

/// <summary>Rounds of one variant on one engine.</summary>
internal static class SyncCampaign
{
    public static async Task<SyncTally> RunAsync(Engine engine, string engineName, SyncVariant variant, int rounds, int rows, int seed, Action<string>? progress = null, bool isShort = false, int from = 0)
    {
        var tally = new SyncTally();
        for (var number = from; number < from + rounds; number++)
        {
            var name = $"{engineName}-{variant.Name}-{number}";
            using var portal = await PortalProcess.StartAsync(seed + number);
            var round = new SyncRound(engine, variant, portal, tally, name, number, rows, Chance(seed, name)) { IsShort = isShort };
            var told = tally.Notes.Count;
            await round.PlayAsync();
            foreach (var note in tally.Notes.Skip(told))
            {
                progress?.Invoke(note);
            }

            progress?.Invoke($"{name}: {tally.Hits} hits of {tally.Strokes} strokes in {tally.Runs} runs; duplicates {tally.Duplicates}, lost {tally.Lost}");
        }

        return tally;
    }

    /// <summary>The same seed and round give the same chance in every process.</summary>
    private static Random Chance(int seed, string name) => new(name.Aggregate(seed, (sum, letter) => unchecked((sum * 31) + letter)));
}
