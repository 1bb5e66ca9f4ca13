using Bridge24.Client;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bridge24.State;

/// <summary>A portal's leaky bucket as a row that all processes share: the arithmetic of <see cref="BucketTimes"/> in one statement a booking.</summary>
internal sealed class SqliteCallBudget(SqliteFile file) : ICallBudget
{
    /// <summary>The clock is read inside the statement, under the write lock. Should it be set back, the bucket moves with it.</summary>
    private const string Book = """
        WITH
            known AS MATERIALIZED (
                SELECT clock() AS now, arrival, lane, at FROM budget WHERE bucket = @bucket),
            moved AS MATERIALIZED (
                SELECT now, arrival - max(at - now, 0) AS arrival, lane - max(at - now, 0) AS lane FROM known),
            asked AS MATERIALIZED (
                SELECT now, arrival, lane, max(arrival, now) + @Interval AS next, max(lane, now) + @LaneInterval AS nextLane FROM moved),
            told AS MATERIALIZED (
                SELECT *, next - @Brim > now AND nextLane - @laneBrim < next - @Brim AS passing FROM asked),
            answer AS MATERIALIZED (
                SELECT *, CASE WHEN passing THEN nextLane - @laneBrim ELSE next - @Brim END - now AS waiting FROM told)
        UPDATE budget SET
            arrival = CASE WHEN waiting <= @Horizon THEN next ELSE answer.arrival END,
            lane = CASE WHEN waiting <= @Horizon AND passing THEN nextLane ELSE answer.lane END,
            at = now,
            wait = waiting
        FROM answer WHERE bucket = @bucket RETURNING wait
        """;

    private const string Fill = """
        INSERT INTO budget (bucket, arrival, lane, at) SELECT @bucket, now + @Full, now + @LaneBrim, now FROM (SELECT clock() AS now) WHERE true
        ON CONFLICT (bucket) DO UPDATE SET
            arrival = max(arrival - max(at - excluded.at, 0), excluded.arrival),
            lane = max(lane - max(at - excluded.at, 0), excluded.lane),
            at = excluded.at
        """;

    private const string Begin = "INSERT INTO budget (bucket, arrival, at) VALUES (@bucket, 0, 0) ON CONFLICT DO NOTHING";

    /// <summary>Who may not pass: no share of the lane is ever nearer than the bulk's brim.</summary>
    private const long NoLane = long.MinValue / 4;

    public static void AddClock(SqliteConnection connection, TimeProvider clock) =>
        connection.CreateFunction("clock", () => (clock.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond);

    public async ValueTask<Booking> BookAsync(string bucket, CallRate rate, CallLane lane, CancellationToken cancellation)
    {
        if (BucketTimes.Of(rate) is not { } times)
        {
            return Booking.Now;
        }

        var question = new
        {
            bucket,
            times.Interval,
            times.LaneInterval,
            times.Horizon,
            times.Brim,
            laneBrim = lane == CallLane.Bulk ? NoLane : times.LaneBrim,
        };
        var wait = await file.ReadAsync(connection => connection.ExecuteScalar<long?>(Book, question) ?? First(connection, question), cancellation).ConfigureAwait(false);
        return Booking.Of(wait, times);
    }

    public async ValueTask FullAsync(string bucket, CallRate rate, CancellationToken cancellation)
    {
        if (BucketTimes.Of(rate) is { } times)
        {
            await file.ReadAsync(connection => connection.Execute(Fill, new { bucket, times.Full, times.LaneBrim }), cancellation).ConfigureAwait(false);
        }
    }

    private static long First(SqliteConnection connection, object question)
    {
        connection.Execute(Begin, question);
        return connection.ExecuteScalar<long>(Book, question);
    }
}
