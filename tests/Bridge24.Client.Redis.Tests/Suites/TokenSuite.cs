using Bridge24.Client.Redis.Tests.Stores;

namespace Bridge24.Client.Redis.Tests.Suites;

/// <summary>What every token store does.</summary>
public abstract class TokenSuite(Engine engine) : IAsyncDisposable
{
    private const string Someone = "elsewhere/1/1";

    private static readonly TokenKey Key = new(new Uri("https://acme.bitrix24.com"), "local.1");

    [Fact]
    public async Task A_pair_is_read_as_it_was_stored_by_another()
    {
        var (one, two) = await TwoAsync();

        Assert.Null(await two.ReadAsync(Key));
        Assert.Equal(1, await one.PutAsync(Key, Pair("a")));

        Assert.Equal(new StoredTokens(Pair("a"), 1, null, TokenProblem.None), await two.ReadAsync(Key));
        Assert.Null(await two.ReadAsync(new TokenKey(new Uri("https://other.bitrix24.com"), "local.1")));
    }

    [Fact]
    public async Task A_renewal_replaces_the_version_it_spent_and_no_other()
    {
        var (one, two) = await TwoAsync();
        await one.PutAsync(Key, Pair("a"));

        Assert.True(await one.TryReplaceAsync(Key, 1, Pair("b")));
        Assert.False(await two.TryReplaceAsync(Key, 1, Pair("c")));

        var stored = (await two.ReadAsync(Key))!;
        Assert.Equal((2, "b"), (stored.Version, stored.Pair.Access.Value));
    }

    [Fact]
    public async Task Of_many_who_spent_one_version_one_stores()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => engine.OpenAsync()));
        await stores[0].Tokens.PutAsync(Key, Pair("a"));

        var won = await Task.WhenAll(stores.Select((store, number) => Task.Run(() => store.Tokens.TryReplaceAsync(Key, 1, Pair($"b{number}")))));

        Assert.Single(won, one => one);
        Assert.Equal(2, (await stores[0].Tokens.ReadAsync(Key))!.Version);
    }

    [Fact]
    public async Task Marks_are_seen_by_others_and_cleared_by_a_new_pair()
    {
        var (one, two) = await TwoAsync();
        await one.PutAsync(Key, Pair("a"));

        Assert.True(await one.MarkRenewalStartedAsync(Key, 1, Someone));
        await one.MarkProblemAsync(Key, 1, TokenProblem.RenewalLost);

        var marked = (await two.ReadAsync(Key))!;
        Assert.Equal((Someone, TokenProblem.RenewalLost), (marked.Renewal!.Owner, marked.Problem));
        Assert.InRange(marked.Renewal.Age, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.True(await two.TryReplaceAsync(Key, 1, Pair("b")));
        Assert.Equal(new StoredTokens(Pair("b"), 2, null, TokenProblem.None), await one.ReadAsync(Key));
    }

    [Fact]
    public async Task A_pair_that_came_another_way_clears_marks_too()
    {
        var (one, two) = await TwoAsync();
        await one.PutAsync(Key, Pair("a"));
        await one.MarkRenewalStartedAsync(Key, 1, Someone);
        await one.MarkProblemAsync(Key, 1, TokenProblem.NeedsReauthorization);

        Assert.Equal(2, await two.PutAsync(Key, Pair("b")));

        Assert.Equal(new StoredTokens(Pair("b"), 2, null, TokenProblem.None), await one.ReadAsync(Key));
    }

    [Fact]
    public async Task A_mark_is_taken_back_by_who_made_it()
    {
        var (one, two) = await TwoAsync();
        await one.PutAsync(Key, Pair("a"));
        await one.MarkRenewalStartedAsync(Key, 1, Someone);

        await two.ClearRenewalStartedAsync(Key, 1, "another/1/1");
        Assert.NotNull((await one.ReadAsync(Key))!.Renewal);
        await two.ClearRenewalStartedAsync(Key, 1, Someone);

        Assert.Null((await one.ReadAsync(Key))!.Renewal);
    }

    [Fact]
    public async Task Marks_on_a_version_that_is_gone_do_nothing()
    {
        var (one, two) = await TwoAsync();
        await one.PutAsync(Key, Pair("a"));
        await one.TryReplaceAsync(Key, 1, Pair("b"));

        Assert.False(await two.MarkRenewalStartedAsync(Key, 1, Someone));
        await two.MarkProblemAsync(Key, 1, TokenProblem.NeedsReauthorization);

        Assert.Equal(new StoredTokens(Pair("b"), 2, null, TokenProblem.None), await one.ReadAsync(Key));
    }

    [Fact]
    public async Task A_removed_pair_is_not_brought_back_by_a_renewal_under_way()
    {
        var (one, two) = await TwoAsync();
        await one.PutAsync(Key, Pair("a"));

        await two.RemoveAsync(Key);

        Assert.False(await one.TryReplaceAsync(Key, 1, Pair("b")));
        Assert.Null(await one.ReadAsync(Key));
        Assert.Equal(3, await one.PutAsync(Key, Pair("c")));
    }

    public async ValueTask DisposeAsync()
    {
        await engine.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private async Task<(ITokenStore One, ITokenStore Two)> TwoAsync() => ((await engine.OpenAsync()).Tokens, (await engine.OpenAsync()).Tokens);

    private static TokenPair Pair(string token) => new()
    {
        Access = new AccessToken(token),
        Refresh = new RefreshToken("r" + token),
        ObtainedAt = new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero),
        ExpiresAt = new DateTimeOffset(2026, 11, 26, 10, 0, 0, TimeSpan.Zero),
        ClientEndpoint = new Uri("https://acme.bitrix24.com/rest/"),
        Member = new MemberId("da45"),
    };
}
