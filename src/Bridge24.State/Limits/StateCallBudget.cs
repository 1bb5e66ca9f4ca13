using System.Data.Common;
using Bridge24.Client;
using Dapper;

namespace Bridge24.State;

/// <summary>A portal's leaky bucket as a row that all processes share: the arithmetic of <see cref="BucketTimes"/> in one statement a booking.</summary>
internal sealed class StateCallBudget(StateDatabase database) : ICallBudget
{
    private const string Begin = "INSERT INTO budget (bucket, arrival, at) VALUES (@bucket, 0, 0) ON CONFLICT DO NOTHING";

    /// <summary>Who may not pass: no share of the lane is ever nearer than the bulk's brim.</summary>
    private const long NoLane = long.MinValue / 4;

    /// <summary>The clock is read inside the statement, once the row is locked. Should it be set back, the bucket moves with it.</summary>
    private string Book => $"""
        WITH
            known AS MATERIALIZED (
                SELECT arrival, lane, at FROM budget WHERE bucket = @bucket{database.ForUpdate}),
            timed AS MATERIALIZED (
                SELECT {database.Clock} AS now, arrival, lane, at FROM known),
            moved AS MATERIALIZED (
                SELECT now, arrival - greatest(at - now, 0) AS arrival, lane - greatest(at - now, 0) AS lane FROM timed),
            asked AS MATERIALIZED (
                SELECT now, arrival, lane, greatest(arrival, now) + @Interval AS next, greatest(lane, now) + @LaneInterval AS nextLane FROM moved),
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

    private string Fill => $"""
        INSERT INTO budget (bucket, arrival, lane, at) SELECT @bucket, now + @Full, now + @LaneBrim, now FROM (SELECT {database.Clock} AS now) AS time WHERE true
        ON CONFLICT (bucket) DO UPDATE SET
            arrival = greatest(budget.arrival - greatest(budget.at - excluded.at, 0), excluded.arrival),
            lane = greatest(budget.lane - greatest(budget.at - excluded.at, 0), excluded.lane),
            at = excluded.at
        """;

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
        var wait = await database.ReadAsync(
            async connection => await connection.ExecuteScalarAsync<long?>(Book, question).ConfigureAwait(false) ?? await FirstAsync(connection, question).ConfigureAwait(false),
            cancellation).ConfigureAwait(false);
        return Booking.Of(wait, times);
    }

    public async ValueTask FullAsync(string bucket, CallRate rate, CancellationToken cancellation)
    {
        if (BucketTimes.Of(rate) is { } times)
        {
            await database.ReadAsync(connection => connection.ExecuteAsync(Fill, new { bucket, times.Full, times.LaneBrim }), cancellation).ConfigureAwait(false);
        }
    }

    private async Task<long> FirstAsync(DbConnection connection, object question)
    {
        await connection.ExecuteAsync(Begin, question).ConfigureAwait(false);
        return await connection.ExecuteScalarAsync<long>(Book, question).ConfigureAwait(false);
    }
}
