using System.Data.Common;
using Dapper;
using Npgsql;

namespace Bridge24.State;

/// <summary>The state in PostgreSQL. A server that went away is waited for, until the patience is at its end.</summary>
internal sealed class PostgresDatabase : StateDatabase
{
    private readonly PostgresPlace _place;
    private readonly NpgsqlDataSource _source;
    private readonly TimeProvider _clock;
    private readonly PostgresPatience _patience;

    private PostgresDatabase(PostgresPlace place, StateOptions options)
    {
        _place = place;
        _source = NpgsqlDataSource.Create(place.ConnectionString);
        _clock = options.Clock;
        _patience = new PostgresPatience(place, options);
    }

    /// <summary>The server's clock: machines that share a state may disagree about the time. A test moves its own.</summary>
    public override string Clock => _clock == TimeProvider.System
        ? "CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS bigint)"
        : FormattableString.Invariant($"CAST({(_clock.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond} AS bigint)");

    public override string ForUpdate => " FOR UPDATE";

    /// <summary>Connects once, and makes and migrates the tables.</summary>
    /// <exception cref="StateException">It cannot be opened.</exception>
    public static async Task<PostgresDatabase> OpenAsync(PostgresPlace place, IReadOnlyList<SchemaVersions> versions, StateOptions options, CancellationToken cancellation)
    {
        var database = new PostgresDatabase(place, options);
        try
        {
            var connection = await database._source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
            await using var _ = connection.ConfigureAwait(false);
            await new PostgresMigrator(place, connection).MigrateAsync(versions).ConfigureAwait(false);
            return database;
        }
        catch (Exception exception)
        {
            await database.DisposeAsync().ConfigureAwait(false);
            if (exception is NpgsqlException problem)
            {
                throw PostgresProblem.Of(problem, place);
            }

            throw;
        }
    }

    public override string Values(string parameter) => $"json_array_elements_text(CAST({parameter} AS json))";

    public override Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation) =>
        _patience.TryAsync(
            async () =>
            {
                var connection = await _source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
                await using var _ = connection.ConfigureAwait(false);
                return await work(connection).ConfigureAwait(false);
            },
            cancellation);

    public override Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation) =>
        ReadAsync(
            async connection =>
            {
                var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
                await using var _ = transaction.ConfigureAwait(false);
                var result = await work(connection).ConfigureAwait(false);
                await CommitAsync(transaction).ConfigureAwait(false);
                return result;
            },
            cancellation);

    public override Task<T> WriteAloneAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation) =>
        WriteAsync(
            async connection =>
            {
                await connection.ExecuteAsync(PostgresMigrator.Lock, new { name = _place.Schema }).ConfigureAwait(false);
                return await work(connection).ConfigureAwait(false);
            },
            cancellation);

    public override Task<int> InsertAsync(DbConnection connection, BulkInsert insert, IReadOnlyCollection<object?[]> rows) =>
        PostgresBulk.InsertAsync((NpgsqlConnection)connection, insert, rows);

    public override ValueTask DisposeAsync() => _source.DisposeAsync();

    /// <summary>A commit whose answer is lost is not repeated: it may have been done.</summary>
    private async Task CommitAsync(DbTransaction transaction)
    {
        try
        {
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (NpgsqlException exception) when (PostgresProblem.IsPassing(exception))
        {
            throw PostgresProblem.Of(exception, _place);
        }
    }
}
