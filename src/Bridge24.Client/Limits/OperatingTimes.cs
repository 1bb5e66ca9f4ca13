using System.Collections.Concurrent;
using System.Text.Json;

namespace Bridge24.Client;

/// <summary>
/// How much of its <c>operating</c> time each method has used, as good answers tell it; a refusal does not tell. The documents contradict
/// each other on who pays for a batch, so the figures of <c>batch</c> and of the methods in it are both followed, and the worse is obeyed.
/// </summary>
internal sealed class OperatingTimes(TimeProvider clock, TimeSpan limit)
{
    /// <summary>From here on a method is slowed down.</summary>
    private const double SlowFrom = 0.8;

    private static readonly TimeSpan Untold = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, MethodUsage> _usages = new(StringComparer.OrdinalIgnoreCase);

    public void Learn(string method, JsonElement time)
    {
        if (time.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var used = PhpJson.Seconds(time, "operating");
        var reset = PhpJson.Number(time, "operating_reset_at") is { } seconds and > 0 and < 253402300800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : (DateTimeOffset?)null;
        if (used is not null || reset is not null)
        {
            _usages.AddOrUpdate(
                method,
                _ => new MethodUsage(used ?? 0, reset ?? clock.GetUtcNow() + Untold),
                (_, known) => known.Then(used ?? known.Used, reset ?? clock.GetUtcNow() + Untold));
        }
    }

    /// <summary>The portal refused the method: whatever we thought, its time is used up.</summary>
    public void Refused(string method)
    {
        var full = limit.TotalSeconds;
        _usages.AddOrUpdate(
            method,
            _ => new MethodUsage(full, clock.GetUtcNow() + Untold),
            (_, known) => known with { Used = full, Reset = known.Reset > clock.GetUtcNow() ? known.Reset : clock.GetUtcNow() + Untold });
    }

    /// <summary>How long to hold a call of these methods back, so that what is left lasts until time is given back; the longest of them.</summary>
    public TimeSpan Wait(IReadOnlyList<string> methods)
    {
        var longest = TimeSpan.Zero;
        foreach (var method in methods)
        {
            var wait = _usages.TryGetValue(method, out var usage) ? Wait(usage) : TimeSpan.Zero;
            longest = wait > longest ? wait : longest;
        }

        return longest;
    }

    /// <summary>How long a refused method has to wait.</summary>
    public TimeSpan UntilReset(string method) =>
        _usages.TryGetValue(method, out var usage) && usage.Reset > clock.GetUtcNow() ? Until(usage.Reset) : Untold;

    private TimeSpan Wait(MethodUsage usage)
    {
        var full = limit.TotalSeconds;
        if (full <= 0 || usage.Used < full * SlowFrom || usage.Reset <= clock.GetUtcNow())
        {
            return TimeSpan.Zero;
        }

        var left = full - usage.Used;
        return Until(usage.Reset) * (left <= usage.Cost ? 1 : usage.Cost / left);
    }

    private TimeSpan Until(DateTimeOffset reset)
    {
        var wait = reset - clock.GetUtcNow() + TimeSpan.FromSeconds(1);
        return wait < Longest ? wait : Longest;
    }
}
