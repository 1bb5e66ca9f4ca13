using Bridge24.Client;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bridge24.State;

/// <summary>
/// A portal's leaky bucket as one number a bucket: the time at which it will be empty. A booking moves that time on by one place;
/// who finds it further away than the bucket holds waits for the difference. Times are microseconds.
/// </summary>
internal sealed class SqliteCallBudget(SqliteFile file) : ICallBudget
{
    /// <summary>Requests arrive bunched: a few places under the brim stay free.</summary>
    private const double Spare = 2;

    /// <summary>The clock is read inside the statement, under the write lock. Should it be set back, the bucket moves with it.</summary>
    private const string Book = """
        INSERT INTO budget (bucket, arrival, at) SELECT @bucket, now + @interval, now FROM (SELECT clock() AS now) WHERE true
        ON CONFLICT (bucket) DO UPDATE SET arrival = max(arrival - max(at - excluded.at, 0), excluded.at) + @interval, at = excluded.at
        RETURNING arrival, at
        """;

    private const string Fill = """
        INSERT INTO budget (bucket, arrival, at) SELECT @bucket, now + @full, now FROM (SELECT clock() AS now) WHERE true
        ON CONFLICT (bucket) DO UPDATE SET arrival = max(arrival - max(at - excluded.at, 0), excluded.at + @full), at = excluded.at
        """;

    public static void AddClock(SqliteConnection connection, TimeProvider clock) =>
        connection.CreateFunction("clock", () => (clock.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond);

    public async ValueTask<TimeSpan> BookAsync(string bucket, CallRate rate, CancellationToken cancellation)
    {
        if (!IsLimited(rate))
        {
            return TimeSpan.Zero;
        }

        var interval = Interval(rate);
        var (arrival, at) = await file.ReadAsync(
            connection => connection.QuerySingle<(long Arrival, long At)>(Book, new { bucket, interval }), cancellation).ConfigureAwait(false);
        var places = Math.Max(1, Math.Floor(rate.Capacity - Spare));
        var wait = arrival - at - (places * interval);
        return wait <= 0 ? TimeSpan.Zero : TimeSpan.FromMicroseconds(wait);
    }

    public async ValueTask FullAsync(string bucket, CallRate rate, CancellationToken cancellation)
    {
        if (IsLimited(rate))
        {
            var full = (long)(Interval(rate) * Math.Max(1, rate.Capacity));
            await file.ReadAsync(connection => connection.Execute(Fill, new { bucket, full }), cancellation).ConfigureAwait(false);
        }
    }

    private static bool IsLimited(CallRate rate) => double.IsFinite(rate.Capacity) && double.IsFinite(rate.PerSecond) && rate.PerSecond > 0;

    private static long Interval(CallRate rate) => (long)Math.Ceiling(1_000_000 / rate.PerSecond);
}
