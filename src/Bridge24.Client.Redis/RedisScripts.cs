using StackExchange.Redis;

namespace Bridge24.Client.Redis;

/// <summary>Runs a script, and waits out a Redis that restarts. Every script may run twice: it says so itself, or compares before it writes.</summary>
internal sealed class RedisScripts(IDatabase database)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public async Task<RedisResult> RunAsync(string script, string key, RedisValue[] values, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return await database.ScriptEvaluateAsync(script, [key], values).ConfigureAwait(false);
            }
            catch (Exception exception) when (!cancellation.IsCancellationRequested && IsPassing(exception))
            {
                if (TimeProvider.System.GetElapsedTime(started) >= Patience)
                {
                    throw new UnreachableException("Redis does not answer. Start it again; the call was not executed.", exception);
                }

                await Task.Delay(Pause, TimeProvider.System, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>A connection that ends shows itself in many ways; what Redis itself answers, and a store that was closed, are final.</summary>
    private static bool IsPassing(Exception exception) => exception switch
    {
        RedisServerException server => server.Message.StartsWith("LOADING", StringComparison.Ordinal),
        ObjectDisposedException => false,
        _ => true,
    };
}
