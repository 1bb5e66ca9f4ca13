using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Quirks;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests.Auth;

[Emulated]
public sealed class Renewals
{
    private static readonly JsonObject None = [];

    [Fact]
    public async Task A_call_with_a_live_token_renews_nothing()
    {
        await using var application = await Application.StartAsync();
        await using var client = application.Client();

        await client.CallAsync("profile");

        Assert.Equal(0, application.Portal.OAuth.Renewals);
        Assert.Equal(1, application.Asked("profile"));
    }

    [Fact]
    public async Task The_token_travels_beside_the_parameters()
    {
        await using var application = await Application.StartAsync();
        await using var client = application.Client();

        var id = await client.CallAsync("crm.contact.add", new JsonObject { ["fields"] = new JsonObject { ["NAME"] = "One" } });

        var contact = await client.CallAsync("crm.contact.get", new JsonObject { ["id"] = id.GetInt32() });
        Assert.Equal("One", contact.GetProperty("NAME").GetString());
    }

    [Fact]
    public async Task An_expired_token_is_renewed_once_and_the_call_repeated()
    {
        await using var application = await Application.StartAsync();
        await using var client = application.Client();
        application.Expire();

        await client.CallAsync("profile");

        Assert.Equal(1, application.Portal.OAuth.Renewals);
        Assert.Equal(2, application.Asked("profile"));
        Assert.Equal(2, (await application.Tokens.ReadAsync(application.Key))!.Version);
    }

    [Fact]
    public async Task A_burst_on_an_expired_token_shares_one_renewal()
    {
        await using var application = await Application.StartAsync();
        await using var client = application.Client();
        application.Expire();

        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => client.CallAsync("profile")));

        Assert.Equal(1, application.Portal.OAuth.Renewals);
        Assert.Equal(0, application.Portal.OAuth.RefreshReuses);
    }

    [Fact]
    public async Task A_second_client_uses_the_token_the_first_one_renewed()
    {
        await using var application = await Application.StartAsync(null, "oauth.old-access=dead");
        await using var first = application.Client();
        await using var second = application.Client();
        await second.CallAsync("profile");
        application.Expire();

        await first.CallAsync("profile");
        await second.CallAsync("profile");

        Assert.Equal(1, application.Portal.OAuth.Renewals);
    }

    [Fact]
    public async Task A_known_end_is_renewed_before_the_call()
    {
        await using var application = await Application.StartAsync();
        await application.Tokens.PutAsync(application.Key, application.Issued(TimeSpan.FromSeconds(-1)));
        await using var client = application.Client();

        await client.CallAsync("profile");

        Assert.Equal(1, application.Portal.OAuth.Renewals);
        Assert.Equal(1, application.Asked("profile"));
    }

    [Fact]
    public async Task A_caller_that_gives_up_does_not_cut_the_renewal_off()
    {
        await using var application = await Application.StartAsync();
        using var impatience = new CancellationTokenSource();
        var store = application.Tokens;
        application.Tokens = new WatchedTokens(store) { BeforeReplace = impatience.CancelAsync };
        await using var client = application.Client();
        application.Expire();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CallAsync("profile", None, impatience.Token));

        await client.DisposeAsync();
        Assert.Equal(2, (await application.Tokens.ReadAsync(application.Key))!.Version);
    }

    [Fact]
    public async Task A_dead_refresh_token_needs_a_person_and_is_not_shown_again()
    {
        await using var application = await Application.StartAsync();
        await using var client = application.Client();
        application.Portal.AdvanceClock(TimeSpan.FromDays(181));

        var failure = await Assert.ThrowsAsync<ReauthorizationRequiredException>(() => client.CallAsync("profile"));
        await Assert.ThrowsAsync<ReauthorizationRequiredException>(() => client.CallAsync("profile"));

        Assert.Contains("b24 portal add", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, application.Asked("oauth.token"));
    }

    [Fact]
    public async Task A_fresh_pair_heals_a_dead_one()
    {
        await using var application = await Application.StartAsync();
        await using var client = application.Client();
        application.Portal.AdvanceClock(TimeSpan.FromDays(181));
        await Assert.ThrowsAsync<ReauthorizationRequiredException>(() => client.CallAsync("profile"));

        await application.Tokens.PutAsync(application.Key, application.Issued());

        await client.CallAsync("profile");
    }

    [Fact]
    public async Task A_wrong_secret_is_told_and_spends_nothing()
    {
        await using var application = await Application.StartAsync();
        application.Expire();
        await using (var wrong = application.Client(options => options with { Application = new(options.Application.ClientId, new ClientSecret("notthesecret")) }))
        {
            var failure = await Assert.ThrowsAsync<AccessDeniedException>(() => wrong.CallAsync("profile"));
            Assert.Equal("invalid_client", failure.Code);
            Assert.DoesNotContain("notthesecret", failure.ToString(), StringComparison.Ordinal);
        }

        await using var right = application.Client();
        await right.CallAsync("profile");
    }

    [Fact]
    public async Task A_portal_that_is_gone_is_told_as_such()
    {
        await using var application = await Application.StartAsync();
        await using var client = application.Client();
        application.Expire();
        application.Portal.AddFault("oauth.token:error:code=PAYMENT_REQUIRED:count=1");

        await Assert.ThrowsAsync<PortalGoneException>(() => client.CallAsync("profile"));

        await client.CallAsync("profile");
    }

    [Theory]
    [InlineData("oauth.error-status=400")]
    [InlineData("oauth.error-status=401")]
    [InlineData("oauth.error-status=200")]
    public async Task A_refusal_means_the_same_under_each_status(string quirk)
    {
        await using var application = await Application.StartAsync(null, quirk);
        await using var client = application.Client();
        application.Portal.AdvanceClock(TimeSpan.FromDays(181));

        await Assert.ThrowsAsync<ReauthorizationRequiredException>(() => client.CallAsync("profile"));
    }

    [Fact]
    public async Task A_pair_that_nobody_used_is_kept_alive()
    {
        var clock = new JumpingClock();
        await using var application = await Application.StartAsync(clock);
        await using var client = application.Client();

        Assert.False(await client.KeepAliveAsync());
        clock.Advance(TimeSpan.FromDays(151));
        Assert.True(await client.KeepAliveAsync());
        Assert.False(await client.KeepAliveAsync());

        Assert.Equal(1, application.Portal.OAuth.Renewals);
    }

    [Fact]
    public async Task Tokens_stand_in_no_exception()
    {
        await using var application = await Application.StartAsync();
        await using var client = application.Client();
        var pair = (await application.Tokens.ReadAsync(application.Key))!.Pair;
        application.Portal.AddFault("profile:error:count=1:code=" + pair.Access.Value);

        var failure = await Assert.ThrowsAnyAsync<Bitrix24Exception>(() => client.CallAsync("profile"));

        Assert.DoesNotContain(pair.Access.Value, failure.ToString() + failure.Code, StringComparison.Ordinal);
        Assert.DoesNotContain(pair.Access.Value, pair.ToString(), StringComparison.Ordinal);
    }
}
