using System.Data;
using System.Data.Common;
using Dapper;
using Npgsql;

namespace Bridge24.State;

/// <summary>The state in PostgreSQL. A server that went away is waited for, until the patience is at its end.</summary>
internal sealed class PostgresDatabase : StateDatabase
{
    private readonly PostgresPlace _place;
    private readonly NpgsqlDataSource _source;
    private readonly PostgresPatience _patience;

    private PostgresDatabase(PostgresPlace place, StateOptions options)
    {
        _place = place;
        _source = NpgsqlDataSource.Create(place.ConnectionString);
        Time = options.Clock;
        _patience = new PostgresPatience(place, options);
    }

    public override TimeProvider Time { get; }

    /// <summary>The server's clock: machines that share a state may disagree about the time. A test moves its own.</summary>
    public override string Clock => Time == TimeProvider.System
        ? "CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS bigint)"
        : FormattableString.Invariant($"CAST({(Time.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond} AS bigint)");

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

    public override async Task<T> SnapshotAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            var connection = await _source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
            await using var _ = connection.ConfigureAwait(false);
            var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation).ConfigureAwait(false);
            await using var __ = transaction.ConfigureAwait(false);
            return await work(connection).ConfigureAwait(false);
        }
        catch (NpgsqlException exception)
        {
            throw PostgresProblem.Of(exception, _place);
        }
    }

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

    public override Task NumberOnAsync(DbConnection connection, string table) => connection.ExecuteAsync(
        $"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table})) WHERE EXISTS (SELECT 1 FROM {table})");

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
