using System.Data.Common;
using System.Text.Json;

namespace Bridge24.State;

/// <summary>A state as lines of JSON: first what it is, then a row a line, at last how many there were.</summary>
internal sealed class StateExport(StateDatabase database, Func<string, StateSecrets> secrets)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private long _rows;
    private long _leftOut;

    /// <summary>Writes all of one moment; answers how many rows there were, and how many secrets were left out for want of a key.</summary>
    public Task<MovedState> WriteAsync(Stream target, CancellationToken cancellation) =>
        database.SnapshotAsync(
            async connection =>
            {
                (_rows, _leftOut) = (0, 0);
                await LineAsync(target, json => json.WriteNumber("bridge24_state", StateSchema.Versions.Latest), cancellation).ConfigureAwait(false);
                foreach (var table in MovedTable.All)
                {
                    await TableAsync(connection, table, target, cancellation).ConfigureAwait(false);
                }

                await LineAsync(target, json => json.WriteNumber("rows", _rows), cancellation).ConfigureAwait(false);
                return new MovedState(_rows, _leftOut);
            },
            cancellation);

    private async Task TableAsync(DbConnection connection, MovedTable table, Stream target, CancellationToken cancellation)
    {
        var command = connection.CreateCommand();
        await using var _ = command.ConfigureAwait(false);

        // The names of tables are the state's own.
#pragma warning disable CA2100
        command.CommandText = $"SELECT * FROM {table.Name} ORDER BY {table.Order}";
#pragma warning restore CA2100
        var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await using var __ = reader.ConfigureAwait(false);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            await LineAsync(
                target,
                json =>
                {
                    json.WriteString("table", table.Name);
                    for (var i = 0; i < reader.FieldCount; i++)
                    {
                        Write(json, table.Name, reader.GetName(i), reader.GetValue(i));
                    }
                },
                cancellation).ConfigureAwait(false);
            _rows++;
        }
    }

    private void Write(Utf8JsonWriter json, string table, string column, object value)
    {
        switch (value)
        {
            case long number:
                json.WriteNumber(column, number);
                break;
            case double number when !double.IsFinite(number):
                json.WriteString(column, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
                break;
            case double number:
                json.WriteNumber(column, number);
                break;
            case string text:
                json.WriteString(column, text);
                break;
            case byte[] bytes when MovedTable.PurposeOf(table, column) is { } purpose && bytes.Length > 0:
                json.WriteBase64String(column, Portable(purpose, bytes));
                break;
            case byte[] bytes:
                json.WriteBase64String(column, bytes);
                break;
        }
    }

    private byte[] Portable(string purpose, byte[] secret)
    {
        var portable = secrets(purpose).Portable(secret);
        _leftOut += portable is null ? 1 : 0;
        return portable ?? [];
    }

    private static async Task LineAsync(Stream target, Action<Utf8JsonWriter> write, CancellationToken cancellation)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Plain))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        await target.WriteAsync(line.GetBuffer().AsMemory(0, (int)line.Length), cancellation).ConfigureAwait(false);
    }
}
