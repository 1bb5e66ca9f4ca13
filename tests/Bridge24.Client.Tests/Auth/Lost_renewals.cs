using Bridge24.Client.Tests.Quirks;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests.Auth;

/// <summary>What is left when a holder dies, sleeps, or does not hear the answer.</summary>
[Emulated]
public sealed class Lost_renewals
{
    private const string Dead = "a machine/1/1";

    [Fact]
    public async Task A_lost_answer_is_told_as_lost_and_not_as_a_dead_authorization()
    {
        await using var application = await Application.StartAsync(new JumpingClock(), "oauth.refresh-reuse=dead");
        await using var client = application.Client();
        application.Expire();
        application.Portal.AddFault("oauth.token:drop-after:count=1");

        var failure = await Assert.ThrowsAsync<RenewalLostException>(() => client.CallAsync("profile"));
        await Assert.ThrowsAsync<RenewalLostException>(() => client.CallAsync("profile"));

        Assert.Contains("lost", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, application.Portal.OAuth.RefreshReuses);
    }

    [Fact]
    public async Task A_lost_answer_heals_where_the_spent_token_still_works()
    {
        await using var application = await Application.StartAsync(new JumpingClock(), "oauth.refresh-reuse=alive");
        await using var client = application.Client();
        application.Expire();
        application.Portal.AddFault("oauth.token:drop-after:count=1");

        await client.CallAsync("profile");

        Assert.Equal(2, (await application.Tokens.ReadAsync(application.Key))!.Version);
    }

    [Theory]
    [InlineData("drop-before")]
    [InlineData("500-before")]
    [InlineData("html")]
    [InlineData("refuse")]
    public async Task A_request_that_was_not_executed_is_repeated(string fault)
    {
        await using var application = await Application.StartAsync(new JumpingClock());
        await using var client = application.Client();
        application.Expire();
        application.Portal.AddFault($"oauth.token:{fault}:count=2");

        await client.CallAsync("profile");

        Assert.Equal(1, application.Portal.OAuth.Renewals);
    }

    [Fact]
    public async Task A_server_that_is_down_is_a_passing_failure()
    {
        await using var application = await Application.StartAsync(new JumpingClock());
        await using var client = application.Client();
        application.Expire();
        application.Portal.AddFault("oauth.token:drop-before");

        await Assert.ThrowsAsync<UnreachableException>(() => client.CallAsync("profile"));
        application.Portal.ClearFaults();

        await client.CallAsync("profile");
    }

    [Fact]
    public async Task The_next_holder_tries_the_token_of_one_that_died_before_sending()
    {
        await using var application = await Application.StartAsync();
        await application.Tokens.MarkRenewalStartedAsync(application.Key, 1, Dead);
        application.Expire();
        await using var client = application.Client();

        await client.CallAsync("profile");

        Assert.Equal(1, application.Portal.OAuth.Renewals);
        Assert.Null((await application.Tokens.ReadAsync(application.Key))!.Renewal);
    }

    [Fact]
    public async Task The_next_holder_tells_that_one_died_after_sending()
    {
        var clock = new JumpingClock();
        await using var application = await Application.StartAsync(clock, "oauth.refresh-reuse=dead");
        await application.Tokens.MarkRenewalStartedAsync(application.Key, 1, Dead);
        clock.Advance(TimeSpan.FromSeconds(5));
        await SpendAsync(application);
        await using var client = application.Client();

        await Assert.ThrowsAsync<RenewalLostException>(() => client.CallAsync("profile"));

        Assert.Equal(TokenProblem.RenewalLost, (await application.Tokens.ReadAsync(application.Key))!.Problem);
        Assert.Contains(70, clock.Waits);
    }

    [Fact]
    public async Task A_holder_that_slept_past_its_lease_still_stores_the_only_live_pair()
    {
        var clock = new JumpingClock();
        await using var application = await Application.StartAsync(clock, "oauth.refresh-reuse=dead");
        var store = application.Tokens;
        await using var other = application.Client();
        application.Tokens = new WatchedTokens(store)
        {
            BeforeReplace = async () =>
            {
                clock.Advance(TimeSpan.FromMinutes(10));
                await Assert.ThrowsAsync<RenewalLostException>(() => other.CallAsync("profile"));
            },
        };
        await using var sleeper = application.Client();
        application.Expire();

        await sleeper.CallAsync("profile");

        await other.CallAsync("profile");
        var stored = (await store.ReadAsync(application.Key))!;
        Assert.Equal((2, TokenProblem.None), (stored.Version, stored.Problem));
        Assert.Equal(1, application.Portal.OAuth.Renewals);
    }

    [Fact]
    public async Task A_store_that_fails_for_a_while_does_not_lose_the_pair()
    {
        await using var application = await Application.StartAsync(new JumpingClock());
        var store = application.Tokens;
        var failures = 0;
        application.Tokens = new WatchedTokens(store) { BeforeReplace = () => ++failures < 5 ? throw new IOException("The disk is full.") : Task.CompletedTask };
        await using var client = application.Client();
        application.Expire();

        await client.CallAsync("profile");

        Assert.Equal(2, (await store.ReadAsync(application.Key))!.Version);
    }

    [Fact]
    public async Task A_pair_that_comes_another_way_during_a_renewal_is_kept()
    {
        await using var application = await Application.StartAsync();
        var store = application.Tokens;
        application.Tokens = new WatchedTokens(store) { BeforeReplace = () => store.PutAsync(application.Key, application.Issued()) };
        await using var client = application.Client();
        application.Expire();

        await client.CallAsync("profile");

        Assert.Equal(2, (await store.ReadAsync(application.Key))!.Version);
    }

    [Theory]
    [InlineData(true, "renewed")]
    [InlineData(false, "renewed, and another pair was stored meanwhile")]
    public async Task The_log_tells_by_the_stored_pair_whose_renewal_it_was(bool isOwn, string outcome)
    {
        await using var application = await Application.StartAsync();
        var store = application.Tokens;
        application.Tokens = new WatchedTokens(store) { Repeats = isOwn, BeforeReplace = () => isOwn ? Task.CompletedTask : store.PutAsync(application.Key, application.Issued()) };
        var logger = new RememberingLogger();
        await using var client = application.Client(logger: logger);
        application.Expire();

        await client.CallAsync("profile");

        Assert.Contains($"tokens of {application.Key}: {outcome}", logger.Lines);
    }

    /// <summary>Spends the stored refresh token as a process would that dies before it hears the answer.</summary>
    private static async Task SpendAsync(Application application)
    {
        application.Expire();
        var pair = (await application.Tokens.ReadAsync(application.Key))!.Pair;
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "refresh_token"), new("client_id", application.Registered.ClientId),
            new("client_secret", application.Registered.Secret.Value), new("refresh_token", pair.Refresh.Value),
        ]);
        using var answer = await http.PostAsync(new Uri(application.Portal.OAuth.Server + "/oauth/token/"), form);
        answer.EnsureSuccessStatusCode();
    }
}
