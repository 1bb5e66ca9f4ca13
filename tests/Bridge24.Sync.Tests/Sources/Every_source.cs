using System.Text;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Sources;
using Bridge24.Sync.Tests.Sources.Servers;
using Microsoft.Data.Sqlite;

namespace Bridge24.Sync.Tests.Sources;

/// <summary>What each kind of source does with rows as they come; the database servers are asked the same in <see cref="Database_servers"/>.</summary>
public sealed class Every_source : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("b24-every-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("csv")]
    [InlineData("csv;")]
    [InlineData("csv\t")]
    [InlineData("csv|")]
    [InlineData("jsonl")]
    [InlineData("stdin csv")]
    [InlineData("stdin csv;")]
    [InlineData("stdin jsonl")]
    [InlineData("http")]
    [InlineData("sqlite")]
    public async Task Keys_and_values_arrive_as_they_stand(string kind)
    {
        var rows = kind == "sqlite" ? await SqliteAsync("create table t (n, id, name); insert into t values " + Hostile.Values(escapes: false))
            : kind == "http" ? await HttpAsync(Hostile.Json())
            : await TextAsync(kind, kind.Contains("csv", StringComparison.Ordinal) ? Hostile.Csv(kind[^1] is 'v' ? "," : kind[^1..]) : Hostile.JsonLines());

        Assert.All(rows, row => Assert.Null(row.Error));
        Assert.Equal(Hostile.Rows, rows.Select(row => (row.Text("id")!, row.Text("name")!)));
    }

    [Theory]
    [InlineData("csv", "id,name\n1,Ann\n")]
    [InlineData("jsonl", "{\"id\":1,\"name\":\"Ann\"}\n")]
    [InlineData("stdin csv", "id,name\n1,Ann\n")]
    [InlineData("stdin jsonl", "{\"id\":1,\"name\":\"Ann\"}\n")]
    [InlineData("http", "[{\"id\":1,\"name\":\"Ann\"}]")]
    public async Task A_byte_order_mark_is_no_part_of_the_first_name(string kind, string text)
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)];

        var row = Assert.Single(kind == "http" ? await HttpAsync(bytes) : await TextAsync(kind, bytes));

        Assert.Equal(("1", "Ann"), (row.Text("id"), row.Text("name")));
    }

    [Theory]
    [InlineData("csv", "id,name\n1,", "\n2,Bob\n")]
    [InlineData("stdin csv", "id,name\n1,", "\n2,Bob\n")]
    [InlineData("jsonl", "{\"id\":1,\"name\":\"", "\"}\n{\"id\":2,\"name\":\"Bob\"}\n")]
    [InlineData("stdin jsonl", "{\"id\":1,\"name\":\"", "\"}\n{\"id\":2,\"name\":\"Bob\"}\n")]
    public async Task Bytes_that_are_no_text_cost_their_row_alone(string kind, string before, string after)
    {
        var rows = await TextAsync(kind, [.. Encoding.UTF8.GetBytes(before), 0xC3, 0x28, .. Encoding.UTF8.GetBytes(after)]);

        Assert.Contains("not UTF-8", rows[0].Error, StringComparison.Ordinal);
        Assert.Equal("Bob", rows[1].Text("name"));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_cost_a_row_of_SQLite_alone()
    {
        var rows = await SqliteAsync("create table t (id integer, name text); insert into t values (1, cast(x'41c328' as text)), (2, 'Bob'), (3, '\ufffd')");

        Assert.Contains("Column \"name\" of row 1", rows[0].Error, StringComparison.Ordinal);
        Assert.Contains("no UTF-8. Correct it in the database.", rows[0].Error, StringComparison.Ordinal);
        Assert.Equal(["Bob", "\ufffd"], rows.Skip(1).Select(row => row.Text("name")));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_cost_a_row_of_a_service_alone()
    {
        var rows = await HttpAsync([.. "[{\"id\":1,\"name\":\""u8, 0xC3, 0x28, .. "\"},{\"id\":2,\r\n\"name\":\"Bob\"},{\"id\":3,\"name\":\"\\ud800\"}]"u8]);

        Assert.Contains("Row 1 of", rows[0].Error, StringComparison.Ordinal);
        Assert.Contains("not UTF-8", rows[0].Error, StringComparison.Ordinal);
        Assert.Equal("Bob", rows[1].Text("name"));
        Assert.Contains("Row 3 of", rows[2].Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jsonl", "{\"id\":1,\"name\":1}\n{\"id\":\"2b\",\"name\":\"one\"}\n{\"id\":3,\"name\":1.50}\n{\"id\":4,\"name\":true}\n{\"id\":5,\"name\":null}\n{\"id\":6,\"name\":{\"a\":[1]}}\n")]
    [InlineData("stdin jsonl", "{\"id\":1,\"name\":1}\n{\"id\":\"2b\",\"name\":\"one\"}\n{\"id\":3,\"name\":1.50}\n{\"id\":4,\"name\":true}\n{\"id\":5,\"name\":null}\n{\"id\":6,\"name\":{\"a\":[1]}}\n")]
    [InlineData("http", "[{\"id\":1,\"name\":1},{\"id\":\"2b\",\"name\":\"one\"},{\"id\":3,\"name\":1.50},{\"id\":4,\"name\":true},{\"id\":5,\"name\":null},{\"id\":6,\"name\":{\"a\":[1]}}]")]
    public async Task A_column_whose_type_changes_is_read_by_each_value(string kind, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        var rows = kind == "http" ? await HttpAsync(bytes) : await TextAsync(kind, bytes);

        Assert.Equal(["1", "one", "1.50", "true", null, "{\"a\":[1]}"], rows.Select(row => row.Text("name")));
    }

    [Theory]
    [InlineData("csv", "id,name\n1,Ann\n2,\"Bo")]
    [InlineData("stdin csv", "id,name\n1,Ann\n2,\"Bo")]
    [InlineData("jsonl", "{\"id\":1,\"name\":\"Ann\"}\n{\"id\":2,\"na")]
    [InlineData("stdin jsonl", "{\"id\":1,\"name\":\"Ann\"}\n{\"id\":2,\"na")]
    public async Task Text_that_ends_half_way_has_an_unreadable_row_at_its_end(string kind, string text)
    {
        var rows = await TextAsync(kind, Encoding.UTF8.GetBytes(text));

        Assert.Equal([true, false], rows.Select(row => row.Error is null));
    }

    [Fact]
    public async Task A_query_of_SQLite_that_fails_half_way_is_an_error_after_its_good_rows()
    {
        var read = 0;

        var error = await Assert.ThrowsAsync<SourceException>(async () =>
        {
            await foreach (var row in Sqlite(
                "create table t (n); with recursive n(i) as (select 1 union all select i + 1 from n where i < 5000) insert into t select i from n",
                "select n as id, case when n = 4000 then json('broken') else n end as name from t"))
                read++;
        });

        Assert.Equal(3_999, read);
        Assert.Contains("malformed JSON", error.Message, StringComparison.Ordinal);
    }

    private async Task<List<SourceRow>> TextAsync(string kind, byte[] bytes)
    {
        var path = Path.Combine(_folder, "rows");
        await File.WriteAllBytesAsync(path, bytes);
        var settings = new SourceSettings
        {
            Kind = kind.Contains("csv", StringComparison.Ordinal) ? SourceKind.Csv : SourceKind.JsonLines,
            Location = kind.StartsWith("stdin", StringComparison.Ordinal) ? "-" : path,
            Key = ["id"],
        };
        await using var source = Bridge24.Sync.Sources.Sources.Open(settings, () => new MemoryStream(bytes));
        return await source.ReadAsync().ToListAsync();
    }

    private static async Task<List<SourceRow>> HttpAsync(byte[] json)
    {
        await using var server = await WebServer.StartAsync((context, _) => context.Response.Body.WriteAsync(json).AsTask());
        return await SourceFlow.RowsAsync($"http: {server.Address}/people");
    }

    private async Task<List<SourceRow>> SqliteAsync(string sql) => await Sqlite(sql, null).ToListAsync();

    private async IAsyncEnumerable<SourceRow> Sqlite(string sql, string? query)
    {
        var path = Path.Combine(_folder, "rows.db");
        await using (var database = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            await database.OpenAsync();
            await using var command = database.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }

        await using var source = Bridge24.Sync.Sources.Sources.Open(
            new SourceSettings { Kind = SourceKind.Sqlite, Location = path, Table = query is null ? "t" : null, Query = query, Key = ["id"] });
        await foreach (var row in source.ReadAsync())
            yield return row;
    }
}
