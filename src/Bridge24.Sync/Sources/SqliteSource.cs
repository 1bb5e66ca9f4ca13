using System.Runtime.CompilerServices;
using Bridge24.Sync.Flows;
using Microsoft.Data.Sqlite;

namespace Bridge24.Sync.Sources;

/// <summary>A query or table of an SQLite database, which is opened for reading only.</summary>
internal sealed class SqliteSource(SourceSettings settings) : ISource
{
    private const int NotADatabase = 26;
    private IReadOnlyList<string>? _columns;

    public string Name { get; } = Path.GetFileName(settings.Location);

    public async Task<IReadOnlyList<string>> ColumnsAsync(CancellationToken ct = default)
    {
        if (_columns is not null)
            return _columns;

        await foreach (var _ in ReadAsync(ct).ConfigureAwait(false))
            break;

        return _columns!;
    }

    public async IAsyncEnumerable<SourceRow> ReadAsync([EnumeratorCancellation] CancellationToken ct = default)
    {
        var connection = await OpenAsync(ct).ConfigureAwait(false);
        await using var _ = connection.ConfigureAwait(false);
        var command = connection.CreateCommand();
        await using var __ = command.ConfigureAwait(false);
        command.CommandText = settings.Query ?? $"select * from {Quoted(settings.Table!)}";
        var reader = await ExecuteAsync(command, ct).ConfigureAwait(false);
        await using var ___ = reader.ConfigureAwait(false);
        var columns = _columns ??= ColumnNames.Checked(
            [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)], Name, settings, settings.QueryLine);
        for (var number = 1L; await NextAsync(reader, ct).ConfigureAwait(false); number++)
        {
            var values = new object?[columns.Count];
            for (var i = 0; i < values.Length; i++)
                values[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);

            yield return new SourceRow(number, columns, values);
        }
    }

    public ValueTask DisposeAsync() => default;

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellation)
    {
        if (!File.Exists(settings.Location))
            throw TextFile.Missing(settings);

        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = settings.Location,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        try
        {
            await connection.OpenAsync(cancellation).ConfigureAwait(false);
            if (settings.Table is { } table)
                await CheckTableAsync(connection, table, cancellation).ConfigureAwait(false);

            return connection;
        }
        catch (Exception exception)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            if (exception is SqliteException sqlite)
                throw Problem(sqlite);
            throw;
        }
    }

    private async Task CheckTableAsync(SqliteConnection connection, string table, CancellationToken cancellation)
    {
        var command = connection.CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        command.CommandText = "select name from sqlite_master where type in ('table', 'view') and name not like 'sqlite_%' order by name";
        var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await using var __ = reader.ConfigureAwait(false);
        var tables = new List<string>();
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
            tables.Add(reader.GetString(0));

        if (!tables.Contains(table, StringComparer.OrdinalIgnoreCase))
        {
            throw new SourceException(FlowProblem.Of(
                settings.File, settings.QueryLine, $"Table \"{table}\" is not in {Name}",
                NearestName.Question(table, tables) ?? (tables.Count == 0 ? "It has no tables." : $"It has: {string.Join(", ", tables)}.")));
        }
    }

    private async Task<SqliteDataReader> ExecuteAsync(SqliteCommand command, CancellationToken cancellation)
    {
        try
        {
            var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            if (reader.FieldCount > 0)
                return reader;

            await reader.DisposeAsync().ConfigureAwait(false);
        }
        catch (SqliteException exception)
        {
            throw Problem(exception);
        }

        throw new SourceException(FlowProblem.Of(settings.File, settings.QueryLine, $"The query on {Name} answers no columns", "Write a select."));
    }

    private async Task<bool> NextAsync(SqliteDataReader reader, CancellationToken cancellation)
    {
        try
        {
            return await reader.ReadAsync(cancellation).ConfigureAwait(false);
        }
        catch (SqliteException exception)
        {
            throw Problem(exception);
        }
    }

    private SourceException Problem(SqliteException exception)
    {
        if (exception.SqliteErrorCode == NotADatabase)
            return TextFile.Problem(settings, $"{Name} is no SQLite database", "Correct the path, or use csv or jsonl for a text file.", exception);

        return new SourceException(
            FlowProblem.Of(settings.File, settings.QueryLine, $"{Name} refuses to be read: {Reason(exception)}", settings.Query is null ? null : "Correct the query."), exception);
    }

    /// <summary>The library's message is <c>SQLite Error 1: 'no such column: x'.</c></summary>
    private static string Reason(SqliteException exception)
    {
        var message = exception.Message;
        var start = message.IndexOf('\'', StringComparison.Ordinal);
        var end = message.LastIndexOf('\'');
        return start >= 0 && end > start ? message[(start + 1)..end] : message.TrimEnd('.');
    }
}
