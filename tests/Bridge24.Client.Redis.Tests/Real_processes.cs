using Bridge24.Campaigns;
using Bridge24.Client.Redis.Tests.Stores;
using Bridge24.Contracts.Servers;

namespace Bridge24.Client.Redis.Tests;

/// <summary>Real processes on one expired pair; the long form is bench/Bridge24.Campaigns.</summary>
public sealed class Real_processes(RedisServer redis, PostgresServer postgres) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bridge24-campaign-").FullName;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    [InlineData("redis")]
    public async Task Eight_processes_renew_an_expired_pair_once_a_round(string engine)
    {
        var result = await RenewalCampaign.RunAsync(Place(engine), processes: 8, rounds: 3);

        Assert.Empty(result.Failures);
        Assert.Equal((3, 0), (result.Renewals, result.Reuses));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    [InlineData("redis")]
    public async Task A_holder_killed_before_it_asked_costs_nothing(string engine) =>
        Assert.Equal("ok", await KillCampaign.RunAsync(Place(engine), WorkerJob.BeforeAsking));

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    [InlineData("redis")]
    public async Task A_holder_killed_with_the_answer_in_hand_is_told_and_healed_by_a_fresh_pair(string engine) =>
        Assert.Equal(nameof(RenewalLostException), await KillCampaign.RunAsync(Place(engine), WorkerJob.BeforeStoring));

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    [InlineData("redis")]
    public async Task A_holder_killed_with_the_answer_in_hand_heals_where_the_spent_token_still_works(string engine) =>
        Assert.Equal("ok", await KillCampaign.RunAsync(Place(engine), WorkerJob.BeforeStoring, "oauth.refresh-reuse=alive"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Place(string engine)
    {
        if (engine == "postgres")
        {
            postgres.Needed();
        }

        return engine switch
        {
            "redis" => $"redis:{redis.Address}",
            "postgres" => $"postgres:{PostgresEngine.Place(postgres)}",
            _ => $"sqlite:{Path.Combine(_folder, "state.db")}",
        };
    }
}
