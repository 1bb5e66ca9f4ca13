using Bridge24.Sync.Sources;
using Bridge24.Sync.Sources.Growing;

namespace Bridge24.Sync.Tests.Sources;

/// <summary>What each database server must do.</summary>
public abstract class Database_servers
{
    protected abstract string Kind { get; }

    protected abstract string Connection { get; }

    protected abstract string Password { get; }

    /// <summary>The type of text without a limit.</summary>
    protected virtual string LongText => "text";

    /// <summary>A hundred gigabytes of rows.</summary>
    protected abstract string Endless { get; }

    /// <summary>A query that fails at its row 5,000.</summary>
    protected abstract string Breaking { get; }

    [Fact]
    public async Task A_table_is_read_by_its_name_and_by_its_schemas()
    {
        await PrepareAsync("create table people (id int primary key, name varchar(50)); insert into people values (1, 'Ännchen'), (2, null)");

        foreach (var table in new[] { "people", "PEOPLE", $"{Schema}.people" })
        {
            var rows = await RowsAsync($"table: {table}");
            Assert.Equal([(1L, "1", "Ännchen"), (2, "2", null)], rows.OrderBy(row => row.Text("id")).Select(row => (row.Line, row.Text("id"), row.Text("name"))));
        }
    }

    [Fact]
    public async Task Keys_and_values_arrive_as_they_stand()
    {
        await PrepareAsync($"create table hostile (n int primary key, id varchar(50), name {LongText}); insert into hostile values {Hostile.Values(escapes: Kind == "mysql")}");

        var rows = await RowsAsync("query: select id, name from hostile order by n");

        Assert.All(rows, row => Assert.Null(row.Error));
        Assert.Equal(Hostile.Rows, rows.Select(row => (row.Text("id")!, row.Text("name")!)));
    }

    [Fact]
    public async Task A_table_or_column_that_is_not_there_is_told_with_its_line_and_what_it_may_mean()
    {
        await PrepareAsync("create table people (id int primary key, name varchar(50))");

        var table = await Assert.ThrowsAsync<SourceException>(() => RowsAsync("table: poeple"));
        var column = await Assert.ThrowsAsync<SourceException>(() => RowsAsync("query: select nmae from people"));

        Assert.Contains("(flow.yaml, line 4). Did you mean \"people\"?", table.Message, StringComparison.Ordinal);
        Assert.Contains("nmae", column.Message, StringComparison.Ordinal);
        Assert.Contains("line 4", column.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_are_streamed_and_columns_cost_no_rows()
    {
        await PrepareAsync("");
        await using var source = Open($"query: {Endless}");

        Assert.Equal(["id", "name"], await source.ColumnsAsync());
        Assert.Equal([1, 2, 3], await source.ReadAsync().Take(3).Select(row => (int)row.Line).ToListAsync());
    }

    [Fact]
    public async Task A_query_that_breaks_half_way_is_an_error_after_its_good_rows()
    {
        await PrepareAsync("create table two (n int); insert into two values (1), (2)");
        var read = 0;

        var error = await Assert.ThrowsAsync<SourceException>(async () =>
        {
            await using var source = Open($"query: {Breaking}");
            await foreach (var row in source.ReadAsync())
                read++;
        });

        Assert.Equal(4_999, read);
        Assert.Contains("refuses to be read", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_cannot_write()
    {
        await PrepareAsync("create table people (id int primary key, name varchar(50)); insert into people values (1, 'Ann')");

        var error = await Assert.ThrowsAsync<SourceException>(() => RowsAsync("query: delete from people"));

        Assert.Contains("read", error.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Single(await RowsAsync("table: people"));
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_it()
    {
        await PrepareAsync("");
        var error = await Assert.ThrowsAsync<SourceException>(() => SourceFlow.RowsAsync(
            $"{Kind}: ${{DB}}\nquery: select 1 as id", ("DB", Connection.Replace(Password.Replace("\"", "\"\"", StringComparison.Ordinal), "wr0ng", StringComparison.Ordinal))));

        Assert.Contains("refuses user", error.Message, StringComparison.Ordinal);
        Assert.Contains("${DB}", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wr0ng", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_told_by_its_name()
    {
        await PrepareAsync("");
        var error = await Assert.ThrowsAsync<SourceException>(() => SourceFlow.RowsAsync(
            $"{Kind}: ${{DB}}\nquery: select 1 as id", ("DB", Connection.Replace("=shop", "=shoop", StringComparison.Ordinal))));

        Assert.Contains("\"shoop\"", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_part_of_a_connection_may_be_a_variable_whatever_stands_in_it()
    {
        await PrepareAsync("");
        var parts = new System.Data.Common.DbConnectionStringBuilder { ConnectionString = Connection };
        parts["Password"] = "${PW}";

        var rows = await SourceFlow.RowsAsync($"{Kind}: {parts.ConnectionString}\nquery: select 1 as id", ("PW", Password));

        Assert.Equal("1", Assert.Single(rows).Text("id"));
    }

    [Fact]
    public async Task An_address_is_taken_for_a_connection_string()
    {
        await PrepareAsync("");
        var parts = new System.Data.Common.DbConnectionStringBuilder { ConnectionString = Connection };
        var user = parts.TryGetValue("Username", out var name) ? name : parts["User ID"];
        var address = $"{Kind}://{user}:{Uri.EscapeDataString(Password)}@127.0.0.1:{parts["Port"]}/shop";

        var rows = await SourceFlow.RowsAsync($"{Kind}: ${{DB}}\nquery: select 1 as id", ("DB", address));

        Assert.Equal("1", Assert.Single(rows).Text("id"));
    }

    protected abstract string Schema { get; }

    protected abstract Task PrepareAsync(string sql);

    /// <summary>The keys of the rows of <c>v</c> that are read from the value of row 2 on, by the database and by what is sorted out afterwards.</summary>
    protected async Task<IEnumerable<string?>> KeysFromAsync(string what)
    {
        var from = GrowingValue.Of((await RowsAsync(what)).Single(row => row.Text("id") == "2")["v"]);
        var settings = SourceFlow.Read($"{Kind}: ${{DB}}\n{what}\nchanged: v", ("DB", Connection)).Flows[0].Source;
        await using var source = new GrowingSource(Bridge24.Sync.Sources.Sources.Open(settings), settings);
        source.Begin(from, []);
        return (await source.ReadAsync().ToListAsync()).Select(row => row.Text("id")).Order(StringComparer.Ordinal);
    }

    protected Task<List<SourceRow>> RowsAsync(string what) => SourceFlow.RowsAsync($"{Kind}: ${{DB}}\n{what}", ("DB", Connection));

    private ISource Open(string what) => SourceFlow.Open($"{Kind}: ${{DB}}\n{what}", ("DB", Connection));
}
