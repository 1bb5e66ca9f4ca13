using Bridge24.Contracts.Servers;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Tests.Sources;

public sealed class Servers_out_of_reach
{
    [Theory]
    [InlineData("postgres", "Host=127.0.0.1;Port={0};Database=shop;Username=u;Password=s3cret", "Connection refused")]
    [InlineData("mysql", "Server=127.0.0.1;Port={0};Database=shop;User ID=u;Password=s3cret", "Unable to connect")]
    public async Task A_server_that_does_not_answer_is_told_with_its_place_and_without_the_password(string kind, string connection, string reason)
    {
        var port = ServerProcess.FreePort();
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, connection, port);

        var error = await Assert.ThrowsAsync<SourceException>(() => SourceFlow.RowsAsync($"{kind}: ${{DB}}\ntable: people", ("DB", text)));

        Assert.Contains("database \"shop\" on", error.Message, StringComparison.Ordinal);
        Assert.Contains($"{port} cannot be reached", error.Message, StringComparison.Ordinal);
        Assert.Contains("(flow.yaml, line 3)", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
    }

    /// <summary>These tests run in invariant mode; that an unreachable server is told is tested with b24 itself, which does not.</summary>
    [Fact]
    public async Task Without_ICU_the_SQL_Server_driver_is_named_as_what_needs_it()
    {
        var error = await Assert.ThrowsAsync<SourceException>(() => SourceFlow.RowsAsync("sqlserver: ${DB}\ntable: people", ("DB", "Server=tcp:127.0.0.1,1;Database=shop;User ID=u;Password=s3cret")));

        Assert.Contains("The SQL Server driver needs the library ICU", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgres")]
    [InlineData("mysql")]
    [InlineData("sqlserver")]
    public async Task A_connection_string_that_cannot_be_read_is_not_quoted(string kind)
    {
        var error = await Assert.ThrowsAsync<SourceException>(() => SourceFlow.RowsAsync($"{kind}: ${{DB}}\ntable: people", ("DB", "Sever=x;Passwrd=s3cret")));

        Assert.Contains("The connection string ${DB} is none that", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgres: Host=db;Password=s3cret")]
    [InlineData("mysql: Server=db; pwd = s3cret")]
    [InlineData("sqlserver: Server=db;User ID=u;PASSWORD='s3cret'")]
    [InlineData("postgres: postgres://u:s3cret@db/shop")]
    [InlineData("postgres: Host=db;Password=${PW}s3cret")]
    public void A_password_in_the_file_is_refused_with_its_place_and_not_quoted(string source)
    {
        var problem = Assert.Single(SourceFlow.Read(source + "\ntable: people", ("PW", "x")).Problems).ToString();

        Assert.Contains("A password stands in the flow file (flow.yaml, line 3)", problem, StringComparison.Ordinal);
        Assert.Contains("${SHOP_PASSWORD}", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_are_printed_show_no_password()
    {
        var settings = SourceFlow.Read("postgres: ${DB}\ntable: people", ("DB", "Host=db;Password=s3cret")).Flows[0].Source;

        Assert.Contains("${DB}", settings.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", settings.ToString(), StringComparison.Ordinal);
    }
}
