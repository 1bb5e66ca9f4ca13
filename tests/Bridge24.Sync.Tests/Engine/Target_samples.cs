namespace Bridge24.Sync.Tests.Engine;

public sealed class Target_samples
{
    [Fact]
    public async Task The_sample_of_further_targets_runs_and_leaves_nothing_to_do()
    {
        await using var world = await SyncWorld.StartAsync();
        var folder = Path.Combine(AppContext.BaseDirectory, "samples", "targets", "flows");

        var reports = await world.SyncFolderAsync(folder);
        var again = await world.SyncFolderAsync(folder);

        Assert.Equal([("notes", 2L), ("orders", 2L), ("order-lines", 3L), ("packing", 2L)], reports.Select(report => (report.Flow, report.Account.Created)));
        Assert.All(again, report => Assert.Equal((FlowStatus.Ok, report.Account.Read), (report.Status, report.Account.Unchanged)));
    }
}
