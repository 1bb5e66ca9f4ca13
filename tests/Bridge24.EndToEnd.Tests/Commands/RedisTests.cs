using Bridge24.Campaigns.Engines;
using Bridge24.EndToEnd.Tests.Running;
using Bridge24.Sandbox;
using StackExchange.Redis;

namespace Bridge24.EndToEnd.Tests.Commands;

/// <summary>Processes that share token pairs, leases and the call budget through the Redis that BRIDGE24_REDIS names.</summary>
public sealed class RedisTests : IAsyncLifetime
{
    private readonly B24 _b24 = new();
    private RedisEngine _redis = null!;

    public async ValueTask InitializeAsync()
    {
        _redis = await RedisEngine.StartAsync();
        _b24.Variables["BRIDGE24_REDIS"] = _redis.Address;
        _b24.Variables["BRIDGE24_KEY"] = Convert.ToBase64String([.. Enumerable.Range(0, 32).Select(number => (byte)number)]);
    }

    [Fact]
    public async Task Processes_with_states_of_their_own_share_one_renewal()
    {
        await using var portal = await Portals.FreeAsync();
        using var other = new B24();
        foreach (var (name, value) in _b24.Variables)
        {
            other.Variables[name] = value;
        }

        (await _b24.RunAsync(Application.WithTokens(portal))).Ends(0);
        (await other.RunAsync(Application.WithTokens(portal))).Ends(0);
        portal.AdvanceClock(TimeSpan.FromHours(2));

        var outcomes = await Task.WhenAll(_b24.RunAsync("call", "profile"), other.RunAsync("call", "profile"));

        Assert.All(outcomes, outcome => outcome.Ends(0));
        Assert.Equal((1, 0), (portal.OAuth.Renewals, portal.OAuth.RefreshReuses));
    }

    [Fact]
    public async Task The_limit_of_a_portal_is_shared()
    {
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions { Capacity = 50, PerSecond = 2 });
        await _b24.AddAsync(portal, "50:2");

        (await _b24.RunAsync("call", "profile")).Ends(0);

        await using var connection = await ConnectionMultiplexer.ConnectAsync(_redis.Address);
        Assert.Single(connection.GetServer(_redis.Address).Keys(pattern: "bridge24:budget:*"));
    }

    [Fact]
    public async Task A_Redis_that_is_down_exits_4_names_its_place_and_leaves_the_portal_alone()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        var before = portal.Requests.Count;
        _b24.Variables["BRIDGE24_REDIS"] = "127.0.0.1:1";

        var outcome = (await _b24.RunAsync("call", "profile")).Ends(4);

        Assert.Contains("127.0.0.1:1", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("BRIDGE24_REDIS", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(before, portal.Requests.Count);
    }

    [Fact]
    public async Task A_place_that_is_none_exits_2()
    {
        await using var portal = await Portals.FreeAsync();
        _b24.Variables["BRIDGE24_REDIS"] = "localhost:6379,nosuchoption=1";

        var outcome = (await _b24.RunAsync("portal", "add", "test", "--webhook", portal.Webhook)).Ends(2);

        Assert.Contains("HOST:PORT", outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(portal.Requests);
    }

    public async ValueTask DisposeAsync()
    {
        _b24.Dispose();
        await _redis.DisposeAsync();
    }
}
