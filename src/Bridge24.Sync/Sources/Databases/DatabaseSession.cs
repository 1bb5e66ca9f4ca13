using System.Data;
using System.Data.Common;

namespace Bridge24.Sync.Sources.Databases;

/// <summary>One connection and the query that runs on it.</summary>
internal sealed class DatabaseSession(DatabaseDialect dialect) : IAsyncDisposable
{
    private readonly DbConnection _connection = dialect.Connection();
    private DbTransaction? _transaction;
    private DbCommand? _command;
    private bool _ended;

    public string Text { get; set; } = "";

    public DbDataReader? Reader { get; private set; }

    public async Task OpenAsync(CancellationToken cancellation)
    {
        await _connection.OpenAsync(cancellation).ConfigureAwait(false);
        _transaction = await dialect.PrepareAsync(_connection, cancellation).ConfigureAwait(false);
    }

    public async Task<List<(string Name, string? Schema)>> TablesAsync(CancellationToken cancellation)
    {
        var command = Command(dialect.Tables);
        await using var _ = command.ConfigureAwait(false);
        var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await using var __ = reader.ConfigureAwait(false);
        var tables = new List<(string, string?)>();
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
            tables.Add((reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetString(1)));

        return tables;
    }

    public async Task<DbDataReader> ExecuteAsync(CommandBehavior behavior, CancellationToken cancellation)
    {
        _command = Command(Text);
        return Reader = await _command.ExecuteReaderAsync(behavior, cancellation).ConfigureAwait(false);
    }

    public async Task<bool> NextAsync(CancellationToken cancellation)
    {
        // Also after an error: what broke cannot be cancelled, and the attempt would wait for a server that is gone.
        _ended = true;
        var more = await Reader!.ReadAsync(cancellation).ConfigureAwait(false);
        _ended = !more;
        return more;
    }

    public async ValueTask DisposeAsync()
    {
        if (Reader is not null)
        {
            // A reader that is left early would fetch all the rows that are still to come.
            if (!_ended)
                _command!.Cancel();
            await Reader.DisposeAsync().ConfigureAwait(false);
        }

        if (_command is not null)
            await _command.DisposeAsync().ConfigureAwait(false);
        if (_transaction is not null)
            await _transaction.DisposeAsync().ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
    }

    private DbCommand Command(string text)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = _transaction;
        return command;
    }
}
