using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bridge24.State;

/// <summary>One connection to one file: reads and writes of this process take turns, those of other processes are waited for.</summary>
internal sealed class SqliteFile : IAsyncDisposable
{
    /// <summary>No transaction holds others up longer than this many rows take.</summary>
    public const int MaxRows = 1000;

    private const int BusySeconds = 30;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly SqliteConnection _connection;
    private bool _disposed;

    private SqliteFile(string path, SqliteConnection connection)
    {
        Path = path;
        _connection = connection;
    }

    public string Path { get; }

    /// <param name="path">The file; made where missing.</param>
    /// <param name="versions">Its tables.</param>
    /// <param name="synchronous">FULL where a commit must survive a power cut, else NORMAL.</param>
    /// <param name="prepare">Adds functions to the connection; may be null.</param>
    public static SqliteFile Open(string path, SchemaVersions versions, string synchronous, Action<SqliteConnection>? prepare = null)
    {
        var full = StateFiles.Prepare(path);
        SqliteConnection? connection = null;
        try
        {
            connection = Connect(full);
            var migrator = new SchemaMigrator(full, versions);
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
            prepare?.Invoke(connection);
            var file = new SqliteFile(full, connection);
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

    public async Task<T> ReadAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, typeof(StateStore));
            return work(_connection);
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

    /// <summary>Runs <paramref name="work"/> in a transaction that has the right to write from its start: it reads nothing that is stale at its end.</summary>
    public Task<T> WriteAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellation) =>
        ReadAsync(
            connection =>
            {
                connection.Execute("BEGIN IMMEDIATE");
                try
                {
                    var result = work(connection);
                    connection.Execute("COMMIT");
                    return result;
                }
                catch
                {
                    RollBack(connection);
                    throw;
                }
            },
            cancellation);

    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        if (!_disposed)
        {
            _disposed = true;
            await _connection.DisposeAsync().ConfigureAwait(false);
        }

        _turn.Release();
    }
}
