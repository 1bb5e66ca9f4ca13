using System.Collections.Concurrent;
using System.Text.Json;

namespace Bridge24.Client;

/// <summary>
/// How much of its <c>operating</c> time each method has used, as good answers tell it; a refusal does not tell. The documents contradict
/// each other on who pays for a batch, so the figures of <c>batch</c> and of the methods in it are both followed, and the worse is obeyed.
/// </summary>
internal sealed class OperatingTimes(TimeProvider clock, TimeSpan limit, PortalStatistics statistics)
{
    /// <summary>From here on a method is slowed down.</summary>
    private const double SlowFrom = 0.8;

    private const string Batch = "batch";

    /// <summary>No call works for a day: such a figure is none.</summary>
    private const double LongestSeconds = 86_400;

    private static readonly TimeSpan Untold = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, MethodUsage> _usages = new(StringComparer.OrdinalIgnoreCase);

    public void Learn(string method, JsonElement time)
    {
        if (time.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var took = PhpJson.Seconds(time, "processing") ?? 0;
        if (took is > 0 and < LongestSeconds && !method.Equals(Batch, StringComparison.OrdinalIgnoreCase))
        {
            statistics.Work(method, took);
        }

        var used = PhpJson.Seconds(time, "operating");
        var reset = PhpJson.Number(time, "operating_reset_at") is { } seconds and > 0 and < 253402300800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : (DateTimeOffset?)null;
        if (used is not null || reset is not null)
        {
            Of(method).Learn(used, took, reset ?? clock.GetUtcNow() + Untold);
        }
    }

    /// <summary>The portal refused the method: whatever we thought, its time is used up.</summary>
    public void Refused(string method) => Of(method).Refused(limit.TotalSeconds, clock.GetUtcNow(), Untold);

    /// <summary>A request wants to leave; what it calls counts as used from now on, until <see cref="Leave"/>.</summary>
    /// <returns>How long to hold it back, so that what is left lasts until time is given back; the longest of its methods.</returns>
    public TimeSpan Enter(IReadOnlyList<MethodShare> shares)
    {
        var longest = TimeSpan.Zero;
        foreach (var (method, calls) in shares)
        {
            var wait = Of(method).Enter(calls, limit.TotalSeconds, limit.TotalSeconds * SlowFrom, clock.GetUtcNow());
            longest = wait > longest ? wait : longest;
        }

        return longest;
    }

    /// <summary>How many calls of the method one request may bring, so that the portal need not refuse the last of them; at least one.</summary>
    public int Room(string method) =>
        _usages.TryGetValue(method, out var usage) ? usage.Room(limit.TotalSeconds, limit.TotalSeconds * SlowFrom, clock.GetUtcNow()) : int.MaxValue;

    /// <summary>The request was answered or given up.</summary>
    public void Leave(IReadOnlyList<MethodShare> shares)
    {
        foreach (var (method, calls) in shares)
        {
            Of(method).Leave(calls);
        }
    }

    /// <summary>How long a refused method has to wait.</summary>
    public TimeSpan UntilReset(string method) =>
        _usages.TryGetValue(method, out var usage) && usage.UntilReset(clock.GetUtcNow()) is var wait && wait > TimeSpan.Zero ? wait : Untold;

    private MethodUsage Of(string method) => _usages.GetOrAdd(method, static _ => new MethodUsage());
}
