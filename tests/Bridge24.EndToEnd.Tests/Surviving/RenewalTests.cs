using Bridge24.Campaigns.Engines;
using Bridge24.Campaigns.Variants;

namespace Bridge24.EndToEnd.Tests.Surviving;

/// <summary>Eight real processes on one expired pair, twice, on each engine; the long form is bench/Bridge24.Campaigns.</summary>
public sealed class RenewalTests
{
    public static TheoryData<string> Engines => [.. Engine.All.Keys];

    [Theory]
    [MemberData(nameof(Engines))]
    public Task Eight_processes_renew_an_expired_pair_once_a_round(string engine) => KeepsItsPromiseAsync(engine, "renew", 8);

    [Theory]
    [MemberData(nameof(Engines))]
    public Task A_holder_killed_before_it_asked_costs_nothing(string engine) => KeepsItsPromiseAsync(engine, "kill-before", 3);

    [Theory]
    [MemberData(nameof(Engines))]
    public Task A_holder_killed_with_the_answer_in_hand_is_told_and_healed_by_a_fresh_pair(string engine) => KeepsItsPromiseAsync(engine, "kill-after-dead", 3);

    [Theory]
    [MemberData(nameof(Engines))]
    public Task A_holder_killed_with_the_answer_in_hand_heals_where_the_spent_token_still_works(string engine) =>
        KeepsItsPromiseAsync(engine, "kill-after-alive", 3);

    [Theory]
    [InlineData("postgres")]
    [InlineData("redis")]
    public Task A_server_killed_while_a_renewal_is_under_way_costs_nothing(string engine) => KeepsItsPromiseAsync(engine, "restart", 3);

    private static async Task KeepsItsPromiseAsync(string name, string called, int processes)
    {
        await using var engine = await Engine.All[name]();
        var variant = Variant.Named(called);

        var tally = await Campaign.RunAsync(engine, variant, processes, rounds: 2);

        Assert.Empty(variant.Broken(tally).Concat(tally.Failures));
        Assert.InRange(tally.Calls, 2 * (processes - 1), 2 * processes);
    }
}
