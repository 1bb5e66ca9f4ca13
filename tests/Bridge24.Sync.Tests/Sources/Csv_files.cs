using System.Text;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Tests.Sources;

public sealed class Csv_files : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public async Task Separator_mark_and_quoted_line_breaks_are_understood(char separator)
    {
        var rows = await ReadAsync([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("id,name\n1,\"A\nB\"\n\n2,Ännchen\n".Replace(',', separator))]);

        Assert.Equal([(2, "1", "A\nB"), (5, "2", "Ännchen")], rows.Select(row => ((int)row.Line, row.Text("id"), row.Text("name"))));
    }

    [Fact]
    public async Task Rows_that_cannot_be_read_carry_an_error_and_the_others_go_on()
    {
        var rows = await ReadAsync([.. "id,name\n1,a,b\n2,"u8, 0xFF, .. "\n3,c\n4,\"d\n"u8]);

        Assert.Equal([true, true, false, true], rows.Select(row => row.Error is not null));
        Assert.Contains("3 values for 2 columns", rows[0].Error, StringComparison.Ordinal);
        Assert.Contains("not UTF-8", rows[1].Error, StringComparison.Ordinal);
        Assert.Contains("quotation mark", rows[3].Error, StringComparison.Ordinal);
    }

    private async Task<List<SourceRow>> ReadAsync(byte[] bytes)
    {
        await File.WriteAllBytesAsync(_path, bytes);
        await using var source = Bridge24.Sync.Sources.Sources.Open(new SourceSettings { Kind = SourceKind.Csv, Location = _path, Key = ["id"] });
        return await source.ReadAsync().ToListAsync();
    }
}
