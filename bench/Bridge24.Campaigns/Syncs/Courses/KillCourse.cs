namespace Bridge24.Campaigns.Syncs.Courses;

/// <summary>Runs that are killed with kill -9 at random moments, ten of them a round.</summary>
internal static class KillCourse
{
    private const int Kills = 10;
    private const int MostRuns = 30;

    public static async Task PlayAsync(SyncRound round)
    {
        for (var (hits, runs) = (0, 0); hits < round.Times(Kills) && runs < MostRuns; runs++)
        {
            round.Source.Change();
            using var process = round.Start(round.Job with { Settles = round.Chance.NextDouble() < 0.5 });
            await process.Ready;
            await round.MomentAsync();
            var isHit = process.Kill();
            round.Hit(isHit);
            hits += isHit ? 1 : 0;
            await round.EndAsync(process);
        }
    }
}
