namespace Bridge24.Campaigns.Syncs.Courses;

/// <summary>The disk of the state becomes full while runs are at work, and has room again for the next one.</summary>
internal static class DiskCourse
{
    private const int Fillings = 5;

    public static async Task PlayAsync(SyncRound round)
    {
        var disk = round.Engine.Disk!;
        for (var filling = 0; filling < round.Times(Fillings); filling++)
        {
            round.Source.Change();
            using var process = round.Start();
            await process.Ready;
            await round.MomentAsync(share: 0.7);
            disk.Fill(leave: round.Chance.Next(3) * 16 * 1024);
            await process.WaitAsync(TimeSpan.FromSeconds(5));
            var outcome = process.IsRunning ? null : await round.EndAsync(process);
            disk.Free();
            await (round.Engine.CanRestart ? round.Engine.RestartAsync() : Task.CompletedTask);
            outcome ??= await round.EndAsync(process);
            round.Hit(outcome.Failure is not null);
        }
    }
}
