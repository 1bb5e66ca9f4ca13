using Bridge24.Campaigns.Engines;
using Bridge24.Campaigns.Syncs;

namespace Bridge24.EndToEnd.Tests.Surviving;

/// <summary>One short round of each course of faults; the long form is bench/Bridge24.Campaigns.</summary>
public sealed class SyncFaultTests
{
    private const int Rows = 40;

    [Fact]
    public Task Syncs_killed_on_postgres_leave_each_record_once() => KeepsItsPromiseAsync("postgres", "kill");

    [Fact]
    public Task Faults_of_every_kind_under_a_quirk_leave_each_record_once() => KeepsItsPromiseAsync("sqlite", "quirks");

    [Fact]
    public Task A_database_killed_under_a_sync_costs_no_record() => KeepsItsPromiseAsync("postgres", "database");

    [Fact]
    public Task A_flow_whose_machine_died_is_taken_over_by_another_one() => KeepsItsPromiseAsync("postgres", "two");

    [Fact]
    public Task Clocks_that_jump_cost_no_record() => KeepsItsPromiseAsync("sqlite", "clock");

    [Fact]
    public Task Edits_deletions_and_merges_meanwhile_are_kept() => KeepsItsPromiseAsync("sqlite", "edits");

    [Fact]
    public async Task A_disk_that_becomes_full_costs_no_record()
    {
        var folder = Directory.CreateTempSubdirectory("b24-disk-").FullName;
        using (var disk = SmallDisk.Mount(folder, megabytes: 1))
        {
            Assert.SkipWhen(disk is null, "This user may not mount a small disk.");
        }

        await KeepsItsPromiseAsync("sqlite", "disk-full");
    }

    private static async Task KeepsItsPromiseAsync(string name, string called)
    {
        var variant = SyncVariant.Named(called);
        await using var engine = await variant.EngineAsync(name);

        var tally = await SyncCampaign.RunAsync(engine, name, variant, rounds: 1, Rows, seed: 1, isShort: true);

        Assert.False(tally.IsBroken, string.Join('\n', tally.Notes));
        Assert.Equal(1, tally.Rounds);
    }
}
