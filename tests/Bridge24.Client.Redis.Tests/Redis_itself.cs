using Bridge24.Client.Redis.Tests.Stores;

namespace Bridge24.Client.Redis.Tests;

public sealed class Redis_itself : IAsyncLifetime
{
    private static readonly TokenKey Key = new(new Uri("https://acme.bitrix24.com"), "local.1");

    private readonly RedisServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task May_be_killed_and_started_again_without_a_failed_step_or_a_lost_pair()
    {
        await using var redis = await RedisStore.ConnectAsync(_server.Address, Engine.Key);
        await redis.Tokens.PutAsync(Key, Pair());
        var lease = (await redis.Leases.TryAcquireAsync("a", LeaseOwner.ThisProcess, TimeSpan.FromMinutes(10)))!;

        await _server.RestartAsync();

        Assert.Equal(Pair(), (await redis.Tokens.ReadAsync(Key))!.Pair);
        Assert.True(await redis.Leases.RenewAsync(lease, TimeSpan.FromMinutes(10)));
    }

    [Fact]
    public async Task Holds_no_token_in_the_clear()
    {
        await using var redis = await RedisStore.ConnectAsync(_server.Address, Engine.Key);
        await redis.Tokens.PutAsync(Key, Pair());
        await using var connection = await StackExchange.Redis.ConnectionMultiplexer.ConnectAsync(_server.Address);

        var row = await connection.GetDatabase().HashGetAllAsync("bridge24:token:" + Key.Value);

        Assert.NotEmpty(row);
        Assert.DoesNotContain(row, field => System.Text.Encoding.UTF8.GetString((byte[])field.Value!).Contains("s3cret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tells_a_key_that_is_not_the_one_of_the_pair()
    {
        await using var redis = await RedisStore.ConnectAsync(_server.Address, Engine.Key);
        await redis.Tokens.PutAsync(Key, Pair());
        await using var other = await RedisStore.ConnectAsync(_server.Address, new byte[32]);

        var failure = await Assert.ThrowsAsync<ReauthorizationRequiredException>(() => other.Tokens.ReadAsync(Key));

        Assert.Contains("BRIDGE24_KEY", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_is_not_there_is_told()
    {
        var failure = await Assert.ThrowsAsync<UnreachableException>(() => RedisStore.ConnectAsync("127.0.0.1:1", Engine.Key));

        Assert.Contains("127.0.0.1:1", failure.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => RedisStore.ConnectAsync(_server.Address, new byte[5]));
    }

    private static TokenPair Pair() => new()
    {
        Access = new AccessToken("s3cret-access"),
        Refresh = new RefreshToken("s3cret-refresh"),
        ObtainedAt = new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero),
        ClientEndpoint = new Uri("https://acme.bitrix24.com/rest/"),
    };
}
