using System.Text;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Tests.Sources;

public sealed class Json_lines : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public async Task Values_keep_their_types_and_columns_are_those_of_all_rows()
    {
        var rows = await ReadAsync("{\"id\":1,\"name\":\"Ann\"}\n\n{\"id\":2,\"rate\":1.50,\"open\":true,\"tags\":[\"a\",\"b\"],\"name\":null}\n");

        Assert.Equal([1, 3], rows.Select(row => row.Line));
        Assert.Equal(["id", "name", "rate", "open", "tags"], rows[0].Columns);
        Assert.Equal(["1", "Ann", null, null, null], rows[0].Columns.Select(rows[0].Text));
        Assert.Equal(["2", null, "1.50", "[\"a\",\"b\"]"], new[] { "id", "name", "rate", "tags" }.Select(rows[1].Text));
        Assert.Equal(true, rows[1]["open"]);
    }

    [Theory]
    [InlineData("{\"id\":2", "Line 2", "not valid JSON")]
    [InlineData("[2]", "Line 2", "no JSON object")]
    [InlineData("{\"id\":\"\u00ff\"}", "Line 2", "not UTF-8")]
    public async Task A_line_that_cannot_be_read_carries_its_place_and_reason_and_the_others_go_on(string line, string place, string reason)
    {
        var rows = await ReadAsync($"{{\"id\":1}}\n{line}\n{{\"id\":3}}\n", reason == "not UTF-8" ? Encoding.Latin1 : Encoding.UTF8);

        Assert.Equal(["1", null, "3"], rows.Select(row => row.Text("id")));
        Assert.StartsWith(place, rows[1].Error, StringComparison.Ordinal);
        Assert.Contains(reason, rows[1].Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]\n[2]\n")]
    public async Task A_file_without_a_single_object_is_a_problem_with_place_and_remedy(string text)
    {
        var problem = (await Assert.ThrowsAsync<SourceException>(() => ReadAsync(text))).Problem.ToString();

        Assert.Contains("(flow.yaml, line 3)", problem, StringComparison.Ordinal);
        Assert.Contains("Each line is one object", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SourceKind.JsonLines, "{\"id\":1,\"name\":\"Ann\"}\n")]
    [InlineData(SourceKind.Csv, "id;name\n1;Ann\n")]
    public async Task Standard_input_is_read_once_and_can_be_gone_through_again(SourceKind kind, string text)
    {
        var opened = 0;
        var settings = new SourceSettings { Kind = kind, Location = "-", Key = ["id"] };
        await using var source = Bridge24.Sync.Sources.Sources.Open(settings, () =>
        {
            opened++;
            return new MemoryStream(Encoding.UTF8.GetBytes(text));
        });

        Assert.Equal(["id", "name"], await source.ColumnsAsync());
        for (var pass = 0; pass < 2; pass++)
        {
            Assert.Equal("Ann", Assert.Single(await source.ReadAsync().ToListAsync()).Text("name"));
        }

        Assert.Equal((1, "standard input"), (opened, source.Name));
    }

    private async Task<List<SourceRow>> ReadAsync(string text, Encoding? encoding = null)
    {
        await File.WriteAllTextAsync(_path, text, encoding ?? new UTF8Encoding(false));
        await using var source = Bridge24.Sync.Sources.Sources.Open(
            new SourceSettings { Kind = SourceKind.JsonLines, Location = _path, Key = ["id"], File = "flow.yaml", Line = 3 });
        return await source.ReadAsync().ToListAsync();
    }
}
