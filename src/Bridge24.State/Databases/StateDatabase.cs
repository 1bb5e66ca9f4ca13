using System.Data.Common;

namespace Bridge24.State;

/// <summary>Where tables of the state stand. The SQL is one for both engines; what differs between them is here.</summary>
internal abstract class StateDatabase : IAsyncDisposable
{
    /// <summary>No transaction holds others up longer than this many rows take.</summary>
    public const int MaxRows = 1000;

    /// <summary>
    /// An SQL expression for the time by the store's clock, in microseconds since some moment. Where that moment is a machine's start, a value
    /// from before it may be in the future.
    /// </summary>
    public abstract string Clock { get; }

    /// <summary>This process's clock.</summary>
    public abstract TimeProvider Time { get; }

    /// <summary>Ends a query whose row is changed later in the same statement, so that no one else changes it in between.</summary>
    public abstract string ForUpdate { get; }

    /// <summary>An SQL expression for the texts of a parameter that holds a JSON array: a table with one column, <c>value</c>.</summary>
    public abstract string Values(string parameter);

    /// <summary>Reads, or runs a single statement. When the database was gone for a moment it is repeated, though it may have been done: done twice, it must do no harm.</summary>
    public abstract Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation);

    /// <summary>Reads all of one moment, whatever is written meanwhile; never repeated.</summary>
    public abstract Task<T> SnapshotAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation);

    /// <summary>Runs <paramref name="work"/> in a transaction. It is repeated when the database was gone for a moment, and so changes nothing but the database.</summary>
    public abstract Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation);

    /// <summary>The same, with no other such write at the same time: what it reads first is not stale at its end.</summary>
    public abstract Task<T> WriteAloneAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation);

    /// <summary>A write after which what it deleted cannot be read in the database's files either, as far as the engine can see to that.</summary>
    public virtual Task<T> EraseAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation) => WriteAsync(work, cancellation);

    /// <summary>Files with copies of the state that a migration left.</summary>
    public virtual IReadOnlyList<string> Copies() => [];

    /// <summary>Inserts rows, each with a value a column; answers how many were inserted or updated.</summary>
    public abstract Task<int> InsertAsync(DbConnection connection, BulkInsert insert, IReadOnlyCollection<object?[]> rows);

    /// <summary>After rows came with numbers of their own: the next ones are numbered behind them.</summary>
    public abstract Task NumberOnAsync(DbConnection connection, string table);

    public abstract ValueTask DisposeAsync();
}
