using System.Text.Json;
using Bridge24.EndToEnd.Tests.Running;

namespace Bridge24.EndToEnd.Tests.Commands;

public sealed class ReadingTests : IDisposable
{
    private readonly B24 _b24 = new();

    [Fact]
    public async Task A_call_prints_the_result_and_with_full_the_whole_answer()
    {
        await using var portal = await Portals.FreeAsync();

        var result = (await _b24.RunAsync("call", "profile", "--webhook", portal.Webhook)).Ends(0);
        var full = (await _b24.RunAsync("call", "profile", "{}", "--webhook", portal.Webhook, "--full", "--verbose")).Ends(0);

        Assert.Equal("1", result.Json.GetProperty("ID").ToString());
        Assert.Equal("1", full.Json.GetProperty("result").GetProperty("ID").ToString());
        Assert.Contains("> profile {}", full.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(portal.Webhook.TrimEnd('/').Split('/')[^1], full.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("crm.contcat.list", "Did you mean \"crm.contact.list\"?")]
    [InlineData("crm.userfield.list", "crm.{entity}.userfield.list")]
    public async Task An_unknown_method_asks_what_was_meant(string method, string question)
    {
        await using var portal = await Portals.FreeAsync();

        var outcome = (await _b24.RunAsync("call", method, "--webhook", portal.Webhook)).Ends(2);

        Assert.Contains(question, outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entitys_records_are_listed_in_upper_case_by_ascending_id()
    {
        await using var portal = await Portals.FreeAsync(contacts: 120);

        var all = (await _b24.RunAsync("list", "contact", "--webhook", portal.Webhook, "--filter", "{\">ID\": 20}")).Ends(0);
        var ids = all.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("ID").GetInt64()).ToList();

        Assert.Equal(ids.Order(), ids);
        Assert.Equal(portal.Records("contact").Count(record => Convert.ToInt64(record["ID"], System.Globalization.CultureInfo.InvariantCulture) > 20), ids.Count);
        Assert.True(JsonDocument.Parse(all.Lines[0]).RootElement.TryGetProperty("LAST_NAME", out _));
    }

    [Fact]
    public async Task Csv_has_a_head_and_the_fields_asked_for()
    {
        await using var portal = await Portals.FreeAsync(contacts: 9);

        var csv = (await _b24.RunAsync("list", "contact", "--webhook", portal.Webhook, "--select", "NAME,PHONE", "--limit", "3", "--csv")).Ends(0);

        Assert.Equal("ID,NAME,PHONE", csv.Lines[0]);
        Assert.Equal(4, csv.Lines.Length);
    }

    [Fact]
    public async Task A_methods_rows_come_as_the_portal_sends_them()
    {
        await using var portal = await Portals.FreeAsync(contacts: 3);

        var rows = (await _b24.RunAsync("list", "crm.contact.list", "--webhook", portal.Webhook, "--limit", "2")).Ends(0);

        Assert.Equal(2, rows.Lines.Length);
        Assert.Equal(JsonValueKind.String, JsonDocument.Parse(rows.Lines[0]).RootElement.GetProperty("ID").ValueKind);
    }

    [Fact]
    public async Task An_unknown_field_of_an_entity_asks_what_was_meant()
    {
        await using var portal = await Portals.FreeAsync();

        var outcome = (await _b24.RunAsync("list", "contact", "--webhook", portal.Webhook, "--select", "NMAE")).Ends(2);

        Assert.Contains("Did you mean \"NAME\"?", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_tell_type_and_values()
    {
        await using var portal = await Portals.FreeAsync();

        var fields = (await _b24.RunAsync("fields", "contact", "--webhook", portal.Webhook, "--json")).Ends(0);
        var source = fields.Lines.Select(line => JsonDocument.Parse(line).RootElement).Single(field => field.GetProperty("name").GetString() == "SOURCE_ID");

        Assert.Equal("crm_status", source.GetProperty("type").GetString());
        Assert.NotEmpty(source.GetProperty("values").EnumerateArray());
    }

    public void Dispose() => _b24.Dispose();
}
