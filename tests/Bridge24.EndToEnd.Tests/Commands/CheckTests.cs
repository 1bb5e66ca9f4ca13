using System.Text.Json;
using Bridge24.EndToEnd.Tests.Running;

namespace Bridge24.EndToEnd.Tests.Commands;

public sealed class CheckTests : IDisposable
{
    private readonly B24 _b24 = new();

    public void Dispose() => _b24.Dispose();

    [Fact]
    public async Task A_right_flow_is_told_so_without_a_portal_and_without_a_state()
    {
        _b24.Write("people.csv", "id,name\n1,Ada\n");
        var flow = _b24.Write("people.yaml", Flow("name"));

        var words = (await _b24.RunAsync("check", flow)).Ends(0);
        var json = (await _b24.RunAsync("check", flow, "--json")).Ends(0);

        Assert.Equal("people: right (scopes: crm)", words.Output.Trim());
        Assert.Equal("ok", json.Json.GetProperty("status").GetString());
        Assert.Equal("[\"crm\"]", json.Json.GetProperty("scopes").GetRawText());
        Assert.False(File.Exists(_b24.State));
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once_with_place_and_remedy_in_words_and_in_JSON()
    {
        _b24.Write("people.csv", "id,name\n1,Ada\n");
        var flow = _b24.Write("people.yaml", Flow("nmae") + "  LAST_NAME: { template: \"{frist}\" }\n");

        var words = (await _b24.RunAsync("check", flow)).Ends(2);
        var json = (await _b24.RunAsync("check", flow, "--json")).Ends(2);

        Assert.Contains("Column \"nmae\" is not in people.csv (people.yaml, line 5). Did you mean \"name\"?", words.Errors, StringComparison.Ordinal);
        Assert.Equal([5, 6], json.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("line").GetInt32()));
    }

    [Fact]
    public async Task A_source_that_is_not_there_may_be_left_out_of_the_check()
    {
        var flow = _b24.Write("people.yaml", Flow("name"));

        (await _b24.RunAsync("check", flow)).Ends(2);
        (await _b24.RunAsync("check", flow, "--no-source")).Ends(0);
    }

    [Fact]
    public async Task A_SQL_Server_that_does_not_answer_is_told_without_the_password()
    {
        var flow = _b24.Write("people.yaml", Flow("name").Replace("csv: people.csv", "sqlserver: \"Server=tcp:127.0.0.1,1;Database=shop;User ID=u;Password=${TEST_WEBHOOK};Connect Timeout=2;ConnectRetryCount=0\", table: people", StringComparison.Ordinal));

        var check = (await _b24.RunAsync("check", flow, "--verbose")).Ends(2);

        Assert.Contains("SQL Server database \"shop\" on tcp:127.0.0.1,1 cannot be reached: A network-related", check.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("code123", check.Output + check.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_for_editors_is_printed_as_JSON()
    {
        var schema = (await _b24.RunAsync("schema", "flow")).Ends(0);

        Assert.Equal("Bridge24 flow", JsonDocument.Parse(schema.Output).RootElement.GetProperty("title").GetString());
    }

    private static string Flow(string column) => $$"""
        flow: people
        source: { csv: people.csv, key: id }
        target: { entity: contact, key: UF_CRM_EXTERNAL_ID }
        map:
          NAME: {{column}}

        """;
}
