using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace Bridge24.State;

/// <summary>Fills an empty state with what <see cref="StateExport"/> wrote; all of it or nothing.</summary>
internal sealed class StateImport(StateDatabase database, Func<string, StateSecrets> secrets, string file)
{
    private readonly Dictionary<string, IReadOnlyList<BulkColumn>> _columns = new(StringComparer.Ordinal);
    private readonly List<object?[]> _rows = [];
    private string _table = "";
    private long _line;

    public async Task<long> ReadAsync(DbConnection connection, TextReader source, CancellationToken cancellation)
    {
        await RefuseFilledAsync(connection).ConfigureAwait(false);
        using (var first = Parse(await source.ReadLineAsync(cancellation).ConfigureAwait(false)))
        {
            CheckVersion(first.RootElement);
        }

        for (var rows = 0L; ; rows++)
        {
            using var line = Parse(await source.ReadLineAsync(cancellation).ConfigureAwait(false));
            if (line.RootElement.TryGetProperty("rows", out var count))
            {
                await FlushAsync(connection).ConfigureAwait(false);
                await NumberAsync(connection).ConfigureAwait(false);
                return count.TryGetInt64(out var told) && told == rows ? rows : throw Problem($"tells of {count} rows, and there are {rows}");
            }

            await AddAsync(connection, line.RootElement).ConfigureAwait(false);
        }
    }

    private static async Task RefuseFilledAsync(DbConnection connection)
    {
        foreach (var table in MovedTable.All.Where(table => table.Name != "secret"))
        {
            if (await connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM (SELECT 1 FROM {table.Name} LIMIT 1) AS one").ConfigureAwait(false) > 0)
            {
                throw new StateException("The state is not empty, and two cannot be made one. Name a new one with --state, and import into that.");
            }
        }

        // The key of the hashes that was made when the state was opened: that of the links takes its place.
        await connection.ExecuteAsync("DELETE FROM secret").ConfigureAwait(false);
    }

    private void CheckVersion(JsonElement line)
    {
        if (!line.TryGetProperty("bridge24_state", out var version) || !version.TryGetInt32(out var number))
        {
            throw Problem("is no beginning of an exported state");
        }

        if (number > StateSchema.Versions.Latest)
        {
            throw Problem($"was written by a newer Bridge24 (its version is {number}, this one knows {StateSchema.Versions.Latest}). Install the newer one");
        }
    }

    private async Task AddAsync(DbConnection connection, JsonElement line)
    {
        var name = line.TryGetProperty("table", out var table) ? table.ToString() : "";
        if (name != _table)
        {
            await FlushAsync(connection).ConfigureAwait(false);
            _table = MovedTable.All.Any(known => known.Name == name) ? name : throw Problem($"names the table \"{name}\", which a state does not have");
            _columns[name] = await ColumnsAsync(connection, name).ConfigureAwait(false);
        }

        var columns = _columns[name];
        var unknown = line.EnumerateObject().Select(property => property.Name).FirstOrDefault(known => known != "table" && columns.All(column => column.Name != known));
        if (unknown is not null)
        {
            throw Problem($"has the column \"{unknown}\", which table \"{name}\" does not have");
        }

        _rows.Add([.. columns.Select(column => line.TryGetProperty(column.Name, out var value) ? Value(column, value) : null)]);
        if (_rows.Count == StateDatabase.MaxRows)
        {
            await FlushAsync(connection).ConfigureAwait(false);
        }
    }

    private object Value(BulkColumn column, JsonElement value)
    {
        try
        {
            return column.Type == typeof(long) ? value.GetInt64()
                : column.Type == typeof(double) ? Number(value)
                : column.Type == typeof(string) ? value.GetString()!
                : Bytes(column.Name, value.GetBytesFromBase64());
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException)
        {
            throw Problem($"has no {column.Type.Name} in \"{column.Name}\"");
        }
    }

    /// <summary>JSON has no number for a rate without a limit: it is a text.</summary>
    private static double Number(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? double.Parse(value.GetString()!, System.Globalization.CultureInfo.InvariantCulture)
        : value.GetDouble();

    private byte[] Bytes(string column, byte[] bytes)
    {
        if (bytes.Length > 0 && MovedTable.PurposeOf(_table, column) is { } purpose)
        {
            secrets(purpose).Open($"A secret in line {_line} of {file}", bytes);
        }

        return bytes;
    }

    private async Task FlushAsync(DbConnection connection)
    {
        if (_rows.Count > 0)
        {
            await database.InsertAsync(connection, new BulkInsert(_table, _columns[_table]), _rows).ConfigureAwait(false);
            _rows.Clear();
        }
    }

    private async Task NumberAsync(DbConnection connection)
    {
        foreach (var table in MovedTable.All.Where(table => table.HasNumbers))
        {
            await database.NumberOnAsync(connection, table.Name).ConfigureAwait(false);
        }
    }

    private static async Task<IReadOnlyList<BulkColumn>> ColumnsAsync(DbConnection connection, string table)
    {
        var reader = await connection.ExecuteReaderAsync($"SELECT * FROM {table} LIMIT 0").ConfigureAwait(false);
        await using var _ = reader.ConfigureAwait(false);
        return Enumerable.Range(0, reader.FieldCount).Select(i => new BulkColumn(reader.GetName(i), reader.GetFieldType(i))).ToList();
    }

    private JsonDocument Parse(string? line)
    {
        _line++;
        try
        {
            return JsonDocument.Parse(line ?? throw Problem("is missing: the file is cut")) is { RootElement.ValueKind: JsonValueKind.Object } document
                ? document
                : throw Problem("is no JSON object");
        }
        catch (JsonException exception)
        {
            throw Problem($"is no JSON ({exception.Message.TrimEnd('.')})");
        }
    }

    private StateException Problem(string fact) => new(FormattableString.Invariant($"Line {_line} of {file} {fact}. Nothing was imported; export the state again."));
}
