using System.Text;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Sources;
using Microsoft.Data.Sqlite;

namespace Bridge24.Sync.Tests.Sources;

public sealed class Bad_input : IDisposable
{
    private const int Large = 1024 * 1024;
    private readonly string _folder = Directory.CreateTempSubdirectory("b24-bad-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("utf-8", SourceKind.Csv)]
    [InlineData("utf-16", SourceKind.Csv)]
    [InlineData("utf-16BE", SourceKind.Csv)]
    [InlineData("utf-8", SourceKind.JsonLines)]
    [InlineData("utf-16", SourceKind.JsonLines)]
    public async Task A_byte_order_mark_is_understood_and_no_part_of_a_name(string encoding, SourceKind kind)
    {
        var text = kind == SourceKind.Csv ? "id,name\n1,Ännchen\n" : "{\"id\":1,\"name\":\"Ännchen\"}\n";
        var coding = Encoding.GetEncoding(encoding);
        var rows = await RowsAsync(kind, [.. coding.GetPreamble(), .. coding.GetBytes(text)]);

        Assert.Equal(["1|Ännchen"], rows.Select(row => $"{row.Text("id")}|{row.Text("name")}"));
    }

    [Theory]
    [InlineData("id;name;city\n1;\"A;B\";\"C,D\"\n")]
    [InlineData("id\tname\tcity\n1\tA;B\tC,D\n")]
    [InlineData("id|name|city\n1|A;B|C,D\n")]
    [InlineData("\"id\",\"name\",\"city\"\r\n\"1\",\"A;B\",\"C,D\"\r\n")]
    public async Task The_separator_is_found_in_the_header(string text)
    {
        var row = Assert.Single(await RowsAsync(SourceKind.Csv, Encoding.UTF8.GetBytes(text)));

        Assert.Equal(("1", "A;B", "C,D"), (row.Text("id"), row.Text("name"), row.Text("city")));
    }

    [Theory]
    [InlineData(SourceKind.Csv, "id,name\n1,\"", "\"\n2,b\n")]
    [InlineData(SourceKind.JsonLines, "{\"id\":1,\"name\":\"", "\"}\n{\"id\":2,\"name\":\"b\"}\n")]
    public async Task A_cell_of_a_megabyte_arrives_whole(SourceKind kind, string before, string after)
    {
        var rows = await RowsAsync(kind, Encoding.UTF8.GetBytes(before + new string('ä', Large) + after));

        Assert.Equal([(null, Large), (null, 1)], rows.Select(row => (row.Error, row.Text("name")!.Length)));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_make_their_row_unreadable_and_the_others_go_on()
    {
        var rows = await RowsAsync(SourceKind.JsonLines, [.. "{\"id\":1,\"name\":\""u8, 0xC3, 0x28, .. "\"}\n{\"id\":2}\nno json\n[1]\n{\"id\":3,\"name\":\"\\ud800\"}\n{\"id\":4}"u8]);

        Assert.Equal([true, false, true, true, true, false], rows.Select(row => row.Error is not null));
        Assert.Contains("Line 1 of rows is not UTF-8", rows[0].Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_whose_type_changes_is_read_by_each_value()
    {
        var rows = await RowsAsync(SourceKind.JsonLines, """
            {"id":1,"v":1}
            {"id":"1b","v":"one"}
            {"id":2,"v":1.50}
            {"id":3,"v":true}
            {"id":4,"v":null}
            {"id":5}
            {"id":6,"v":{"a":[1]}}
            {"id":7,"v":12345678901234567890}
            {"id":8,"v":1e400}
            """u8.ToArray());

        Assert.Equal(["1", "one", "1.50", "true", null, null, "{\"a\":[1]}", "12345678901234567890", "1e400"], rows.Select(row => row.Text("v")));
    }

    [Fact]
    public async Task A_database_that_keeps_all_types_in_one_column_is_read_by_each_value()
    {
        var path = Path.Combine(_folder, "rows");
        await using (var database = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            await database.OpenAsync();
            await using var command = database.CreateCommand();
            command.CommandText = "create table t (id integer primary key, v integer); insert into t (v) values (1), ('one'), (1.5), (null), (x'00ff'), (printf('%.*c', 1048576, 'x'))";
            await command.ExecuteNonQueryAsync();
        }

        await using var source = Bridge24.Sync.Sources.Sources.Open(new SourceSettings { Kind = SourceKind.Sqlite, Location = path, Table = "T", Key = ["id"] });
        var rows = await source.ReadAsync().ToListAsync();

        Assert.Equal(["1", "one", "1.5", null, "AP8="], rows.Take(5).Select(row => row.Text("v")));
        Assert.Equal(Large, rows[5].Text("v")!.Length);
    }

    [Theory]
    [InlineData("Val2 ", "Val2 ")]
    [InlineData("\"Val2 \"", "Val2 ")]
    [InlineData("\t Val2", "\t Val2")]
    public async Task Blanks_around_a_value_are_left_to_the_key_check(string cell, string read)
    {
        var row = Assert.Single(await RowsAsync(SourceKind.Csv, Encoding.UTF8.GetBytes($"id,name\n{cell},a\n")));

        Assert.Equal(read, row.Text("id"));
    }

    [Theory]
    [InlineData("id,id\n1,2\n", "Column \"id\" stands 2 times")]
    [InlineData("id,\n1,2\n", "Column 2 of rows has no name")]
    [InlineData("", "rows is empty")]
    public async Task A_header_that_names_no_columns_is_an_error(string text, string words)
    {
        var error = await Assert.ThrowsAsync<SourceException>(() => RowsAsync(SourceKind.Csv, Encoding.UTF8.GetBytes(text)));

        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    private async Task<List<SourceRow>> RowsAsync(SourceKind kind, byte[] bytes)
    {
        var path = Path.Combine(_folder, "rows");
        await File.WriteAllBytesAsync(path, bytes);
        await using var source = Bridge24.Sync.Sources.Sources.Open(new SourceSettings { Kind = kind, Location = path, Key = ["id"] });
        return await source.ReadAsync().ToListAsync();
    }
}
