using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bridge24.State;

/// <summary>One connection to one file: reads and writes of this process take turns, those of other processes are waited for.</summary>
internal sealed class SqliteFile : StateDatabase
{
    private const int BusySeconds = 30;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly SqliteConnection _connection;
    private bool _disposed;

    private SqliteFile(string path, SqliteConnection connection, TimeProvider time)
    {
        Path = path;
        _connection = connection;
        Time = time;
    }

    public string Path { get; }

    /// <summary>The time since the machine started: one for all its processes, and nobody sets it.</summary>
    public override string Clock => "clock()";

    public override TimeProvider Time { get; }

    public override string ForUpdate => "";

    /// <param name="path">The file; made where missing.</param>
    /// <param name="versions">Its tables.</param>
    /// <param name="synchronous">FULL where a commit must survive a power cut, else NORMAL.</param>
    /// <param name="clock">Read inside a statement, under the write lock: no two processes can see the same moment differently.</param>
    public static SqliteFile Open(string path, SchemaVersions versions, string synchronous, TimeProvider clock)
    {
        var full = StateFiles.Prepare(path);
        SqliteConnection? connection = null;
        try
        {
            connection = Connect(full);
            var migrator = new SqliteMigrator(full, versions);
            migrator.Check(connection);
            if (raw.sqlite3_db_readonly(connection.Handle, "main") != 0)
            {
                throw new StateException($"\"{full}\" is read-only. Make it writable, or name another file.");
            }

            var mode = connection.ExecuteScalar<string>("PRAGMA journal_mode = WAL");
            if (mode != "wal")
            {
                throw new StateException($"The file system of \"{full}\" has no shared memory for SQLite. Put the state on a local disk.");
            }

            connection.Execute($"PRAGMA synchronous = {synchronous}; PRAGMA foreign_keys = ON");
            migrator.Migrate(connection);
            connection.CreateFunction("clock", () => (long)((Int128)clock.GetTimestamp() * 1_000_000 / clock.TimestampFrequency));
            connection.CreateFunction("greatest", (long one, long other) => Math.Max(one, other), isDeterministic: true);
            var file = new SqliteFile(full, connection, clock);
            connection = null;
            return file;
        }
        catch (SqliteException exception)
        {
            throw SqliteProblem.Of(exception, full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StateException($"\"{full}\" cannot be copied before its migration: {exception.Message} Make its folder writable.", exception);
        }
        finally
        {
            connection?.Dispose();
        }
    }

    public static SqliteConnection Connect(string path)
    {
        var text = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = BusySeconds };
        var connection = new SqliteConnection(text.ConnectionString);
        try
        {
            connection.Open();
            connection.Execute("PRAGMA busy_timeout = 2000");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static void RollBack(SqliteConnection connection)
    {
        // SQLite may have rolled back already, as it does when the disk is full.
        if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
        {
            connection.Execute("ROLLBACK");
        }
    }

    public override string Values(string parameter) => $"json_each({parameter})";

    public override async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, typeof(StateStore));
            return await work(_connection).ConfigureAwait(false);
        }
        catch (SqliteException exception)
        {
            throw SqliteProblem.Of(exception, Path);
        }
        finally
        {
            _turn.Release();
        }
    }

    public override Task<T> SnapshotAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation) => TransactAsync("BEGIN DEFERRED", work, cancellation);

    /// <summary>The transaction has the right to write from its start: it reads nothing that is stale at its end.</summary>
    public override Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation) => TransactAsync("BEGIN IMMEDIATE", work, cancellation);

    public override Task<T> WriteAloneAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation) => WriteAsync(work, cancellation);

    /// <summary>Deleted rows stay readable in a file's free pages and in its log unless they are overwritten.</summary>
    public override async Task<T> EraseAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation)
    {
        var result = await WriteAsync(
            async connection =>
            {
                await connection.ExecuteAsync("PRAGMA secure_delete = ON").ConfigureAwait(false);
                var done = await work(connection).ConfigureAwait(false);
                await connection.ExecuteAsync("PRAGMA secure_delete = OFF").ConfigureAwait(false);
                return done;
            },
            cancellation).ConfigureAwait(false);
        await ReadAsync(connection => connection.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)"), cancellation).ConfigureAwait(false);
        return result;
    }

    public override IReadOnlyList<string> Copies() =>
        [.. Directory.EnumerateFiles(System.IO.Path.GetDirectoryName(Path)!, System.IO.Path.GetFileName(Path) + ".v*").Order(StringComparer.Ordinal)];

    /// <summary>SQLite does so by itself.</summary>
    public override Task NumberOnAsync(DbConnection connection, string table) => Task.CompletedTask;

    public override async Task<int> InsertAsync(DbConnection connection, BulkInsert insert, IReadOnlyCollection<object?[]> rows)
    {
        using var command = _connection.CreateCommand();
        var parameters = insert.Columns.Select((_, i) => command.Parameters.Add(new SqliteParameter { ParameterName = FormattableString.Invariant($"${i}") })).ToList();

        // The names of tables and columns are the state's own.
#pragma warning disable CA2100
        command.CommandText = $"INSERT INTO {insert.Table} ({insert.Names}) VALUES ({string.Join(", ", parameters.Select(parameter => parameter.ParameterName))}) {insert.Conflict}";
#pragma warning restore CA2100
        var inserted = 0;
        foreach (var row in rows)
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                parameters[i].Value = row[i] ?? DBNull.Value;
            }

            inserted += await command.ExecuteNonQueryAsync().ConfigureAwait(false);
        }

        return inserted;
    }

    public override async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        if (!_disposed)
        {
            _disposed = true;
            await _connection.DisposeAsync().ConfigureAwait(false);
        }

        _turn.Release();
    }

    private Task<T> TransactAsync<T>(string begin, Func<DbConnection, Task<T>> work, CancellationToken cancellation) =>
        ReadAsync(
            async connection =>
            {
                await connection.ExecuteAsync(begin).ConfigureAwait(false);
                try
                {
                    var result = await work(connection).ConfigureAwait(false);
                    await connection.ExecuteAsync("COMMIT").ConfigureAwait(false);
                    return result;
                }
                catch
                {
                    RollBack(_connection);
                    throw;
                }
            },
            cancellation);
}
