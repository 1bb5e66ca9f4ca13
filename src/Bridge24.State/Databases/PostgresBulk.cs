using Npgsql;
using NpgsqlTypes;

namespace Bridge24.State;

/// <summary>Inserts any number of rows with one statement: a parameter a column, each an array.</summary>
internal static class PostgresBulk
{
    public static async Task<int> InsertAsync(NpgsqlConnection connection, BulkInsert insert, IReadOnlyCollection<object?[]> rows)
    {
        var command = connection.CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        for (var i = 0; i < insert.Columns.Count; i++)
        {
            command.Parameters.Add(Column(insert.Columns[i], i, rows));
        }

        var arrays = Enumerable.Range(1, insert.Columns.Count).Select(i => FormattableString.Invariant($"${i}"));

        // The names of tables and columns are the state's own.
#pragma warning disable CA2100
        command.CommandText = $"INSERT INTO {insert.Table} ({insert.Names}) SELECT * FROM unnest({string.Join(", ", arrays)}) {insert.Conflict}";
#pragma warning restore CA2100
        return await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    private static NpgsqlParameter Column(BulkColumn column, int i, IReadOnlyCollection<object?[]> rows) =>
        column.Type == typeof(long) ? Column<long?>(NpgsqlDbType.Bigint, i, rows)
        : column.Type == typeof(double) ? Column<double?>(NpgsqlDbType.Double, i, rows)
        : column.Type == typeof(string) ? Texts(column.Name, i, rows)
        : Column<byte[]?>(NpgsqlDbType.Bytea, i, rows);

    /// <summary>PostgreSQL takes no U+0000: in texts that people read another sign stands for it. A key is never changed, so it is refused.</summary>
    private static NpgsqlParameter<string?[]> Texts(string name, int i, IReadOnlyCollection<object?[]> rows) => new()
    {
        NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
        TypedValue = rows.Select(row => name == "key" ? (string?)row[i] : ((string?)row[i])?.Replace('\0', '\uFFFD')).ToArray(),
    };

    private static NpgsqlParameter<T[]> Column<T>(NpgsqlDbType type, int i, IReadOnlyCollection<object?[]> rows) =>
        new() { NpgsqlDbType = NpgsqlDbType.Array | type, TypedValue = rows.Select(row => (T)row[i]!).ToArray() };
}
