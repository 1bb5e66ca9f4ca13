using Bridge24.Contracts.Servers;
using Npgsql;

namespace Bridge24.State.Tests;

/// <summary>A statement was executed and its answer never came, as when the server is ended at that moment.</summary>
public sealed class Answers_that_postgres_did_not_give(PostgresServer server)
{
    private const string Lease = "token:acme";
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(30);
    private static readonly TokenKey Key = new("acme");

    [Fact]
    public async Task A_lease_is_taken_all_the_same_and_is_one_s_own()
    {
        server.Needed();
        await using var test = new PostgresState(server);
        await using var relay = new LosingRelay(server.Port);
        var leases = (await test.OpenAsync(Through(relay, test))).Leases;
        relay.Lose("INSERT INTO lease");

        var lease = await leases.TryAcquireAsync(Lease, LeaseOwner.ThisProcess, Time);

        Assert.Equal(1, relay.Lost);
        Assert.True(await leases.RenewAsync(lease!, Time));
        Assert.Null(await leases.TryAcquireAsync(Lease, LeaseOwner.ThisProcess, Time));
    }

    [Fact]
    public async Task A_lease_is_renewed_and_given_back()
    {
        server.Needed();
        await using var test = new PostgresState(server);
        await using var relay = new LosingRelay(server.Port);
        var leases = (await test.OpenAsync(Through(relay, test))).Leases;
        var lease = (await leases.TryAcquireAsync(Lease, LeaseOwner.ThisProcess, Time))!;

        relay.Lose("UPDATE lease");
        Assert.True(await leases.RenewAsync(lease, Time));
        relay.Lose("UPDATE lease");
        await leases.ReleaseAsync(lease);

        Assert.Equal(2, relay.Lost);
        Assert.Null(await leases.HolderAsync(Lease));
    }

    [Fact]
    public async Task A_pair_is_stored_and_a_renewal_is_marked()
    {
        server.Needed();
        await using var test = new PostgresState(server);
        await using var relay = new LosingRelay(server.Port);
        var tokens = (await test.OpenAsync(Through(relay, test))).Tokens;
        relay.Lose("INSERT INTO token");
        var version = await tokens.PutAsync(Key, Pair("one"));

        relay.Lose("UPDATE token");
        Assert.True(await tokens.MarkRenewalStartedAsync(Key, version, LeaseOwner.ThisProcess));
        Assert.Equal(LeaseOwner.ThisProcess, (await tokens.ReadAsync(Key))!.Renewal!.Owner);
        relay.Lose("UPDATE token");
        await tokens.TryReplaceAsync(Key, version, Pair("two"));

        var stored = (await tokens.ReadAsync(Key))!;
        Assert.Equal(3, relay.Lost);
        Assert.Equal("two", stored.Pair.Refresh.Value);
        Assert.Null(stored.Renewal);
    }

    private static StateOptions Through(LosingRelay relay, PostgresState test) => test.Options with
    {
        Postgres = PostgresPlace.Parse(new NpgsqlConnectionStringBuilder(test.Options.Postgres!.ConnectionString) { Port = relay.Port }.ConnectionString),
    };

    private static TokenPair Pair(string refresh) => new()
    {
        Access = new AccessToken("access"),
        Refresh = new RefreshToken(refresh),
        ObtainedAt = Some.Moment,
        ClientEndpoint = new Uri("https://acme.bitrix24.com/rest/"),
    };
}
