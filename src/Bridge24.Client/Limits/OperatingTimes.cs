using System.Collections.Concurrent;
using System.Text.Json;

namespace Bridge24.Client;

/// <summary>When methods get their time back, as good answers told it: a refusal does not tell.</summary>
internal sealed class OperatingTimes(TimeProvider clock)
{
    private static readonly TimeSpan Untold = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _resets = new(StringComparer.OrdinalIgnoreCase);

    public void Learn(string method, JsonElement time)
    {
        if (time.ValueKind == JsonValueKind.Object && PhpJson.Number(time, "operating_reset_at") is { } seconds and > 0 and < 253402300800)
        {
            _resets[method] = DateTimeOffset.FromUnixTimeSeconds(seconds);
        }
    }

    public TimeSpan UntilReset(string method)
    {
        if (!_resets.TryGetValue(method, out var reset) || reset <= clock.GetUtcNow())
        {
            return Untold;
        }

        var wait = reset - clock.GetUtcNow() + TimeSpan.FromSeconds(1);
        return wait < Longest ? wait : Longest;
    }
}
