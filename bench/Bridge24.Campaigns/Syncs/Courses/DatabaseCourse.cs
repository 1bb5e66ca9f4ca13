namespace Bridge24.Campaigns.Syncs.Courses;

/// <summary>The server of the state is killed with kill -9 and started again while runs are at work.</summary>
internal static class DatabaseCourse
{
    private const int Crashes = 5;
    private const double LongestAway = 2;

    public static async Task PlayAsync(SyncRound round)
    {
        for (var crash = 0; crash < round.Times(Crashes); crash++)
        {
            round.Source.Change();
            using var process = round.Start();
            await process.Ready;
            await round.MomentAsync();
            round.Hit(process.IsRunning);
            await round.Engine.CrashAsync(TimeSpan.FromSeconds(round.Chance.NextDouble() * LongestAway));
            await round.EndAsync(process);
        }
    }
}
