namespace Bridge24.State.Tests;

public abstract class Applications_in_the_state(StateEngine engine)
{
    private const string Secret = "zz9secretzz9";

    private static readonly StoredApplication Stored = new()
    {
        Portal = new Uri("https://acme.bitrix24.com"),
        Application = new OAuthApplication("local.1", new ClientSecret(Secret), new Uri("http://localhost:5000/")),
        Key = new TokenKey(new Uri("https://old.bitrix24.com"), "local.1"),
        RefreshTokenLife = TimeSpan.FromDays(14),
    };

    [Fact]
    public async Task Are_read_as_they_were_saved()
    {
        await using var test = engine.New();
        await (await test.OpenAsync()).Portals.SaveAsync("acme", Stored, CallRate.Cloud);

        var portal = Assert.Single(await (await test.OpenAsync()).Portals.ListAsync());

        Assert.Equal(Stored, portal.Application);
        Assert.Null(portal.Webhook);
        Assert.Equal("https://acme.bitrix24.com/", portal.Address.AbsoluteUri);
    }

    [Fact]
    public async Task Take_the_place_of_a_webhook_and_give_it_back()
    {
        await using var test = engine.New();
        var portals = (await test.OpenAsync()).Portals;
        var first = await portals.SaveAsync("acme", TestState.Webhook, CallRate.Cloud);

        var second = await portals.SaveAsync("ACME", Stored, CallRate.Cloud);
        Assert.Null(Assert.Single(await portals.ListAsync()).Webhook);
        await portals.SaveAsync("acme", TestState.Webhook, CallRate.Cloud);

        Assert.Equal(first.Id, second.Id);
        Assert.Null(Assert.Single(await portals.ListAsync()).Application);
    }

    [Fact]
    public async Task Leave_no_secret_readable_on_the_disk()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        await store.Portals.SaveAsync("acme", Stored, CallRate.Cloud);
        await store.Tokens.PutAsync(Stored.Key, new TokenPair
        {
            Access = new AccessToken(Secret + "a"),
            Refresh = new RefreshToken(Secret + "r"),
            ClientEndpoint = new Uri("https://acme.bitrix24.com/rest/"),
            ObtainedAt = Some.Moment,
        });
        await test.CloseAsync();

        await test.AssertNowhereAsync(Secret);
    }

    [Fact]
    public async Task Lost_with_their_key_are_told()
    {
        await using var test = engine.New(key: [.. Enumerable.Repeat((byte)1, 32)]);
        await (await test.OpenAsync()).Portals.SaveAsync("acme", Stored, CallRate.Cloud);
        await test.CloseAsync();
        await using var other = await StateStore.OpenAsync(test.Options with { Key = [.. Enumerable.Repeat((byte)2, 32)] });

        var failure = await Assert.ThrowsAsync<StateException>(() => other.Portals.ListAsync());

        Assert.Contains("The application of portal \"acme\"", failure.Message, StringComparison.Ordinal);
    }
}
