using Bridge24.Sync.Tests.Sources.Servers;

namespace Bridge24.Sync.Tests.Sources;

public sealed class MySql_sources(MariaServer server) : Database_servers, IClassFixture<MariaServer>
{
    protected override string Kind => "mysql";

    protected override string Connection => server.Connection;

    protected override string Password => MariaServer.Secret;

    protected override string Schema => "shop";

    protected override string LongText => "longtext";

    protected override string Endless => "select seq as id, repeat('x', 1000000) as name from seq_1_to_100000";

    protected override string Breaking => "select seq as id, (select n from two where n = 1 or seq = 5000) as name from seq_1_to_100000";

    [Theory]
    [InlineData("bigint", "9", "10", "11")]
    [InlineData("date", "2026-01-09", "2026-01-10", "2026-01-11")]
    [InlineData("datetime(6)", "2026-01-10 00:00:00", "2026-01-10 00:00:00.123456", "2026-01-10 00:00:00.2")]
    [InlineData("timestamp", "2026-01-10 00:00:00", "2026-01-10 00:00:01", "2026-01-10 01:00:00")]
    public async Task Rows_from_a_value_on_are_read(string type, string below, string from, string above)
    {
        await PrepareAsync($"set time_zone = '+02:00'; create table v (id int primary key, v {type} null); insert into v values (1, '{below}'), (2, '{from}'), (3, '{above}'), (4, null)");

        Assert.Equal(["2", "3", "4"], await KeysFromAsync("table: v"));
    }

    [Theory]
    [InlineData("date", "'2026-12-31'", "2026-12-31")]
    [InlineData("datetime(2)", "'2026-12-31 23:59:58.25'", "2026-12-31 23:59:58.25")]
    [InlineData("timestamp", "'2026-12-31 23:59:58'", "2026-12-31 21:59:58Z")]
    [InlineData("date", "'0000-00-00'", null)]
    [InlineData("time", "'08:30:00'", "08:30:00")]
    [InlineData("decimal(10,2)", "12.5", "12.50")]
    [InlineData("float", "0.1", "0.1")]
    [InlineData("bigint unsigned", "18446744073709551615", "18446744073709551615")]
    [InlineData("tinyint(1)", "2", "2")]
    [InlineData("bit(1)", "1", "1")]
    [InlineData("year", "2026", "2026")]
    [InlineData("binary(4)", "x'DEADBEEF'", "3q2+7w==")]
    [InlineData("json", "'{\"a\": [1]}'", "{\"a\": [1]}")]
    [InlineData("uuid", "'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'", "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11")]
    [InlineData("enum('a', 'b')", "'b'", "b")]
    [InlineData("text", "'Ännchen 😀'", "Ännchen 😀")]
    [InlineData("int", "null", null)]
    public async Task A_value_of_each_type_is_read_as_text_that_fields_take(string type, string sql, string? text)
    {
        await PrepareAsync($"set time_zone = '+02:00'; set sql_mode = ''; create table v (id int primary key, v {type} null); insert into v values (1, {sql})");
        var row = Assert.Single(await RowsAsync("table: v"));

        Assert.Null(row.Error);
        Assert.Equal(text, row.Text("v"));
    }

    /// <summary>The server lets no byte into a text that its character set does not know, and converts the others for the client; what is no text is bytes.</summary>
    [Theory]
    [InlineData("varchar(9) character set latin1", "x'C46E6E'", "", "C46E6E", "Änn")]
    [InlineData("varchar(9) character set cp1251", "x'C0EDEDE0'", "", "C0EDEDE0", "Анна")]
    [InlineData("varchar(9) character set utf8mb3", "x'41FF42'", "", "413F42", "A?B")]
    [InlineData("varbinary(9)", "x'41FF42'", "alter table v modify v varchar(9) character set utf8mb4", "413F42", "A?B")]
    [InlineData("varbinary(9)", "x'41FF42'", "", "41FF42", "Qf9C")]
    public async Task Text_of_any_character_set_arrives_as_it_is_meant(string type, string bytes, string then, string stored, string text)
    {
        await PrepareAsync($"set sql_mode = ''; create table v (id int primary key, v {type}); insert into v values (1, {bytes}); {then}");
        var row = Assert.Single(await RowsAsync("table: v"));

        Assert.Null(row.Error);
        Assert.Equal(text, row.Text("v"));
        Assert.Equal(stored, Assert.Single(await RowsAsync("query: select id, hex(v) as h from v")).Text("h"));
    }

    [Fact]
    public async Task Half_a_date_makes_its_row_unreadable_and_the_others_go_on()
    {
        await PrepareAsync("set sql_mode = ''; create table v (id int primary key, v date); insert into v values (1, '2026-05-00'), (2, '2026-05-01')");
        var rows = await RowsAsync("table: v");

        Assert.Contains("2026-05-00 is no day", rows[0].Error, StringComparison.Ordinal);
        Assert.Equal("2026-05-01", rows[1].Text("v"));
    }

    [Fact]
    public async Task The_server_waits_for_hours_while_earlier_rows_are_written()
    {
        await PrepareAsync("");

        Assert.Equal("28800", Assert.Single(await RowsAsync("query: select @@net_write_timeout as id")).Text("id"));
    }

    protected override async Task PrepareAsync(string sql)
    {
        server.Needed();
        await server.ExecuteAsync("drop database shop; create database shop character set utf8mb4; use shop; " + sql);
    }
}
