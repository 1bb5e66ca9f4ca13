using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Sources.Growing;

namespace Bridge24.Sync.Sources.Databases;

/// <summary>A query or table of a database, read row by row on a connection of its own.</summary>
internal sealed class DatabaseSource(SourceSettings settings, DatabaseDialect dialect) : ISource
{
    private IReadOnlyList<string>? _columns;

    public string Name => dialect.Name;

    public IReadOnlyDictionary<string, string> Types { get; private set; } = new Dictionary<string, string>();

    /// <summary>Rows below this value of <c>changed:</c> need not be read; null reads all.</summary>
    public GrowingValue? From { get; set; }

    public async Task<IReadOnlyList<string>> ColumnsAsync(CancellationToken ct = default)
    {
        if (_columns is not null)
            return _columns;

        var session = await OpenAsync(ct).ConfigureAwait(false);
        await using var _ = session.ConfigureAwait(false);
        await Told(session.ExecuteAsync(dialect.ColumnsOnly, ct)).ConfigureAwait(false);
        _columns = Columns(session.Reader!);
        Types = Declared(session.Reader!);
        return _columns;
    }

    public async Task<IReadOnlyList<string>> TablesAsync(CancellationToken cancellation)
    {
        var session = await OpenAsync(cancellation).ConfigureAwait(false);
        await using var _ = session.ConfigureAwait(false);
        return [.. (await Told(session.TablesAsync(cancellation)).ConfigureAwait(false)).Select(table => table.Name).Distinct(StringComparer.Ordinal)];
    }

    public async IAsyncEnumerable<SourceRow> ReadAsync([EnumeratorCancellation] CancellationToken ct = default)
    {
        var session = await OpenAsync(ct).ConfigureAwait(false);
        await using var _ = session.ConfigureAwait(false);
        if (From?.Sql is { } from)
            session.Text = dialect.From(session.Text, settings.Changed!, from);
        await Told(session.ExecuteAsync(CommandBehavior.Default, ct)).ConfigureAwait(false);
        var reader = session.Reader!;
        var columns = _columns ??= Columns(reader);
        var types = Enumerable.Range(0, reader.FieldCount).Select(reader.GetDataTypeName).ToArray();
        if (types.Length != columns.Count)
            throw Problem("The query answers other columns than before", "Let it answer the same ones each time.");

        for (var number = 1L; await Told(session.NextAsync(ct)).ConfigureAwait(false); number++)
            yield return Row(number, reader, columns, types);
    }

    public ValueTask DisposeAsync() => default;

    private async Task<DatabaseSession> OpenAsync(CancellationToken cancellation)
    {
        var session = new DatabaseSession(dialect);
        try
        {
            await session.OpenAsync(cancellation).ConfigureAwait(false);
            session.Text = settings.Query ?? (settings.Table is null ? "" : $"select * from {await TableAsync(session, cancellation).ConfigureAwait(false)}");
            return session;
        }
        catch (Exception exception)
        {
            await session.DisposeAsync().ConfigureAwait(false);
            if (IsOfDatabase(exception) || exception is InvalidOperationException or NotSupportedException)
                throw dialect.NotOpened(exception);
            throw;
        }
    }

    private async Task<string> TableAsync(DatabaseSession session, CancellationToken cancellation)
    {
        var tables = await session.TablesAsync(cancellation).ConfigureAwait(false);
        var wanted = settings.Table!;
        foreach (var comparison in new[] { StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase })
        {
            foreach (var (name, schema) in tables)
            {
                if (string.Equals(name, wanted, comparison) || string.Equals($"{schema}.{name}", wanted, comparison))
                    return schema is null ? dialect.Quoted(name) : $"{dialect.Quoted(schema)}.{dialect.Quoted(name)}";
            }
        }

        var names = tables.ConvertAll(table => table.Name);
        throw Problem(
            $"Table \"{wanted}\" is not in {Name}", NearestName.Question(wanted, names) ?? (names.Count == 0 ? "It has no tables." : $"It has: {string.Join(", ", names)}."));
    }

    private IReadOnlyList<string> Columns(DbDataReader reader) => reader.FieldCount > 0
        ? ColumnNames.Checked([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)], Name, settings, settings.QueryLine)
        : throw Problem($"The query on {Name} answers no columns", "Write a select.");

    private Dictionary<string, string> Declared(DbDataReader reader)
    {
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < reader.FieldCount; i++)
        {
            if (dialect.Declares(reader, i))
                types[reader.GetName(i)] = reader.GetDataTypeName(i);
        }

        return types;
    }

    private SourceRow Row(long number, DbDataReader reader, IReadOnlyList<string> columns, string[] types)
    {
        var values = new object?[columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            try
            {
                values[i] = reader.IsDBNull(i) ? null : dialect.Cell(dialect.Value(reader, i), types[i]);
            }
            catch (Exception exception) when (exception is InvalidCastException or OverflowException or FormatException or ArgumentException or NotSupportedException)
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"Column \"{columns[i]}\" of row {number} of {Name}");
                return new SourceRow(number, columns, new object?[values.Length], $"{place} cannot be read as {types[i]}: {dialect.Reason(exception).TrimEnd('.')}. {(exception is DecoderFallbackException ? "Correct it in the database." : "Cast it to text in the query.")}");
            }
        }

        return new SourceRow(number, columns, values);
    }

    private async Task<T> Told<T>(Task<T> task)
    {
        try
        {
            return await task.ConfigureAwait(false);
        }
        catch (Exception exception) when (IsOfDatabase(exception))
        {
            throw Problem($"{Name} refuses to be read: {dialect.Reason(exception)}", settings.Query is null ? null : "Correct the query, or run it again if the database was stopped.", exception);
        }
    }

    private static bool IsOfDatabase(Exception exception) => exception is DbException or IOException or SocketException or TimeoutException;

    private SourceException Problem(string fact, string? remedy, Exception? inner = null) =>
        new(FlowProblem.Of(settings.File, settings.QueryLine, fact, remedy), inner);
}
