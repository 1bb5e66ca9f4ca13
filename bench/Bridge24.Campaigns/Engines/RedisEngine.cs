using System.Globalization;

namespace Bridge24.Campaigns.Engines;

/// <summary>A Redis that writes each step to disk, as one that keeps tokens should.</summary>
internal sealed class RedisEngine : Engine
{
    private readonly string _port = LoopbackPort.Free().ToString(CultureInfo.InvariantCulture);
    private ServerProcess? _server;

    private RedisEngine()
    {
    }

    /// <summary>Its address, <c>host:port</c>.</summary>
    public string Address => "127.0.0.1:" + _port;

    public override string Place => "redis:" + Address;

    public static async Task<RedisEngine> StartAsync()
    {
        var redis = new RedisEngine();
        await redis.RunAsync();
        return redis;
    }

    public override async Task RestartAsync()
    {
        await StopAsync();
        await RunAsync();
    }

    public async Task StopAsync() => await _server!.KillAsync();

    public override async ValueTask DisposeAsync()
    {
        await StopAsync();
        await base.DisposeAsync();
    }

    private async Task RunAsync() => _server = await ServerProcess.StartAsync(
        "Ready to accept connections", Folder, "redis-server", "--port", _port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "yes", "--appendfsync", "always");
}
