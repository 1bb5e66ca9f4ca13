using Bridge24.Contracts.Servers;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Tests.Sources;

public sealed class Postgres_sources(PostgresServer server) : Database_servers, IClassFixture<PostgresServer>
{
    protected override string Kind => "postgres";

    protected override string Connection => server.Connection;

    protected override string Password => PostgresServer.Secret;

    protected override string Schema => "public";

    protected override string Endless => "select g as id, repeat('x', 1000000) as name from generate_series(1, 100000) g";

    protected override string Breaking => "select g as id, 1 / (5000 - g) as name from generate_series(1, 100000) g";

    [Theory]
    [InlineData("date '2026-12-31'", "2026-12-31")]
    [InlineData("timestamp '2026-12-31 23:59:58.25'", "2026-12-31 23:59:58.25")]
    [InlineData("timestamptz '2026-12-31 23:59:58+02'", "2026-12-31 21:59:58Z")]
    [InlineData("date 'infinity'", "infinity")]
    [InlineData("time '08:30'", "08:30:00")]
    [InlineData("12.50::numeric", "12.50")]
    [InlineData("0.1::real", "0.1")]
    [InlineData("1e20::float8", "1E+20")]
    [InlineData("9223372036854775807::bigint", "9223372036854775807")]
    [InlineData("true", "true")]
    [InlineData("uuid 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'", "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11")]
    [InlineData("'\\xDEADBEEF'::bytea", "3q2+7w==")]
    [InlineData("'{\"a\": [1]}'::jsonb", "{\"a\": [1]}")]
    [InlineData("array['a', null, 'b']", "[\"a\",null,\"b\"]")]
    [InlineData("array[1, 2]", "[1,2]")]
    [InlineData("'127.0.0.1'::inet", "127.0.0.1")]
    [InlineData("'x'::char(3)", "x  ")]
    [InlineData("null::int", null)]
    public async Task A_value_of_each_type_is_read_as_text_that_fields_take(string sql, string? text)
    {
        await PrepareAsync("");
        var row = Assert.Single(await RowsAsync($"query: >-\n    select 1 as id, {sql} as v"));

        Assert.Null(row.Error);
        Assert.Equal(text, row.Text("v"));
    }

    [Theory]
    [InlineData("bigint", "9", "10", "11")]
    [InlineData("numeric(9,2)", "9.99", "10.00", "10.01")]
    [InlineData("date", "2026-01-09", "2026-01-10", "2026-01-11")]
    [InlineData("timestamp", "2026-01-10 00:00:00", "2026-01-10 00:00:00.123456", "2026-01-10 00:00:00.2")]
    [InlineData("timestamptz", "2026-01-10 00:00:00Z", "2026-01-10 00:00:00.123456Z", "2026-01-10 01:00:00Z")]
    [InlineData("text", "9", "10", "11")]
    [InlineData("real", "9.1", "9.2", "9.3")]
    public async Task Rows_from_a_value_on_are_read(string type, string below, string from, string above)
    {
        await PrepareAsync($"create table v (id int, v {type}); insert into v values (1, '{below}'), (2, '{from}'), (3, '{above}'), (4, null)");

        Assert.Equal(["2", "3", "4"], await KeysFromAsync("table: v"));
    }

    [Fact]
    public async Task A_value_that_no_one_can_hold_makes_its_row_unreadable_and_the_others_go_on()
    {
        await PrepareAsync("");
        var rows = await RowsAsync("query: select g as id, case when g = 2 then 'NaN'::numeric when g = 3 then 1e40::numeric else 1.5 end as v from generate_series(1, 4) g");

        Assert.Equal([null, "v", "v", null], rows.Select(row => row.Error is null ? null : row.Error.Split('"')[1]));
        Assert.Contains("Cast it to text", rows[1].Error, StringComparison.Ordinal);
        Assert.Equal("1.5", rows[3].Text("v"));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_in_a_database_without_an_encoding_make_their_row_unreadable_and_the_others_go_on()
    {
        server.Needed();
        await server.ExecuteAsync("create database old encoding 'SQL_ASCII' template template0", "postgres");
        await server.ExecuteAsync("create table people (id int, name text); insert into people values (1, E'A\\xc3\\x28'), (2, 'Bob'), (3, 'Ännchen')", "old");

        var rows = await SourceFlow.RowsAsync("postgres: ${DB}\ntable: people", ("DB", Connection.Replace("=shop", "=old", StringComparison.Ordinal)));

        Assert.Contains("Column \"name\" of row 1", rows[0].Error, StringComparison.Ordinal);
        Assert.Contains("Correct it in the database.", rows[0].Error, StringComparison.Ordinal);
        Assert.Equal(["Bob", "Ännchen"], rows.Skip(1).Select(row => row.Text("name")));
    }

    [Fact]
    public async Task A_connection_that_is_ended_half_way_is_an_error_and_no_end_of_the_rows()
    {
        await PrepareAsync("");

        var error = await Assert.ThrowsAsync<SourceException>(() => RowsAsync(
            "query: select g as id, case when g = 5000 then pg_terminate_backend(pg_backend_pid())::text end as name from generate_series(1, 100000) g"));

        Assert.Contains("terminating connection", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgres://postgres:${PW}@127.0.0.1:${PORT}/shop?Timeout=5")]
    [InlineData("${PLACE};Username=postgres;Password=${PW}")]
    public async Task Variables_may_stand_anywhere_in_a_connection(string connection)
    {
        await PrepareAsync("");
        var isAddress = connection.Contains("://", StringComparison.Ordinal);
        var port = server.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var quoted = "\"" + Password.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

        var rows = await SourceFlow.RowsAsync(
            $"postgres: {connection}\nquery: select 1 as id",
            ("PW", isAddress ? Uri.EscapeDataString(Password) : quoted), ("PORT", port), ("PLACE", $"Host=127.0.0.1;Port={port};Database=shop"));

        Assert.Single(rows);
    }

    protected override async Task PrepareAsync(string sql)
    {
        server.Needed();
        await server.ExecuteAsync("drop schema public cascade; create schema public; " + sql);
    }
}
