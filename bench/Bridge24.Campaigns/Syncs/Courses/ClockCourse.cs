namespace Bridge24.Campaigns.Syncs.Courses;

/// <summary>The clock of the machine jumps by a day and back while answers are lost; some runs are killed as well, and the next one has the right time again.</summary>
internal static class ClockCourse
{
    private const int Runs = 6;
    private const int Jumps = 3;
    private const double Day = 26;

    public static async Task PlayAsync(SyncRound round)
    {
        await round.Portal.AddFaultAsync("*.add:late:seconds=0.4:probability=0.2");
        await round.Portal.AddFaultAsync("*.add:drop-after:probability=0.2");
        await round.Portal.AddFaultAsync("*.update:drop-after:probability=0.2");
        for (var run = 0; run < round.Times(Runs); run++)
        {
            round.Source.Change();
            var ahead = round.Chance.NextDouble() < 0.5 ? Day : -Day;
            using var process = round.Start();
            await process.Ready;
            for (var jump = 0; jump < Jumps; jump++)
            {
                await round.MomentAsync(share: 1.0 / Jumps);
                round.Hit(process.IsRunning);
                await process.JumpAsync(ahead);
                ahead = -ahead;
            }

            if (run % 2 == 1)
            {
                process.Kill();
            }

            await round.EndAsync(process);
        }
    }
}
