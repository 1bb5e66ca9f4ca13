using System.Net;
using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests;

public sealed class Quirk_tests
{
    [Theory]
    [InlineData("empty", "x")]
    [InlineData("literal", "x$result[list][5][NAME]")]
    [InlineData("error", null)]
    public async Task A_path_that_leads_nowhere(string value, string? name)
    {
        await using var client = await StartAsync("batch.missing-path", value);
        var result = (await client.GoodAsync("batch", new { cmd = new { list = "crm.contact.list", add = "crm.contact.add?fields[NAME]=x$result[list][5][NAME]" } }))!;
        Assert.Equal(name, client.Portal.Records("contact").SingleOrDefault()?["NAME"]);
        Assert.Equal(name is null ? "INVALID_ARG_VALUE" : null, result["result_error"] is JsonObject errors ? errors["add"]!["error"]!.ToString() : null);
    }

    [Theory]
    [InlineData("whole", 0)]
    [InlineData("each", 50)]
    public async Task Fifty_one_commands(string value, int done)
    {
        await using var client = await StartAsync("batch.too-long", value);
        var cmd = Enumerable.Range(1, 51).ToDictionary(i => "c" + i, i => "crm.contact.add?fields[NAME]=" + i);
        var (status, body) = await client.CallAsync("batch", new { cmd });
        var error = status == HttpStatusCode.OK ? body["result"]!["result_error"]!["c51"]! : body;
        Assert.Equal("ERROR_BATCH_LENGTH_EXCEEDED", error["error"]!.ToString());
        Assert.Equal(done, client.Portal.Count("contact"));
    }

    [Theory]
    [InlineData("allowed", 1)]
    [InlineData("refused", 0)]
    public async Task An_import_in_a_batch(string value, int records)
    {
        await using var client = await StartAsync("batch.import", value);
        await client.GoodAsync("batch", new { cmd = new { a = "crm.item.import?entityTypeId=3&fields[name]=Ann" } });
        Assert.Equal(records, client.Portal.Count("contact"));
        await client.GoodAsync("crm.item.import", new { entityTypeId = 3, fields = new { name = "Ben" } });
        Assert.Equal(records + 1, client.Portal.Count("contact"));
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("accepted", 1)]
    public async Task A_command_that_is_an_object(string value, int records)
    {
        await using var client = await StartAsync("batch.object-command", value);
        var result = (await client.GoodAsync("batch", new { cmd = new { a = new { method = "crm.contact.add", @params = new { fields = new { NAME = "Ann" } } } } }))!;
        Assert.Equal(records, client.Portal.Count("contact"));
        Assert.Equal(1 - records, result["result_error"]!.AsObjectOrEmpty().Count);
    }

    [Theory]
    [InlineData("object", "{\"error\":\"\",\"error_description\":\"Not found\"}")]
    [InlineData("text", "\"Not found\"")]
    public async Task An_entry_of_result_error(string value, string shape)
    {
        await using var client = await StartAsync("batch.error-shape", value);
        var result = (await client.GoodAsync("batch", new { cmd = new { a = "crm.contact.get?id=9" } }))!;
        Assert.Equal(shape, result["result_error"]!["a"]!.ToJsonString());
    }

    [Theory]
    [InlineData("ignored", 1)]
    [InlineData("exact", 0)]
    public async Task Case_and_blanks_in_a_filter(string value, int found)
    {
        await using var client = await StartAsync("filter.equality", value);
        await client.ContactAsync("Ann");
        foreach (var name in new[] { "ann", "Ann  " })
            Assert.Equal(found, (await client.GoodAsync("crm.contact.list", new { filter = new Dictionary<string, object> { ["@NAME"] = new[] { name } } }))!.AsArray().Count);
        Assert.Single((await client.GoodAsync("crm.contact.list", new { filter = new { NAME = "Ann" } }))!.AsArray());
    }

    [Theory]
    [InlineData("matches", 1)]
    [InlineData("never", 0)]
    public async Task Equality_of_a_time(string value, int found)
    {
        await using var client = await StartAsync("filter.time-equality", value);
        var id = await client.ContactAsync("Ann");
        var at = (await client.GoodAsync("crm.contact.get", new { id }))!["DATE_MODIFY"]!.ToString();
        Assert.Equal(found, (await client.GoodAsync("crm.contact.list", new { filter = new { DATE_MODIFY = at } }))!.AsArray().Count);
        Assert.Single((await client.GoodAsync("crm.contact.list", new { filter = new Dictionary<string, object> { [">=DATE_MODIFY"] = at } }))!.AsArray());
    }

    [Theory]
    [InlineData("matches-none", 0)]
    [InlineData("ignored", 1)]
    public async Task A_date_whose_plus_became_a_blank(string value, int found)
    {
        await using var client = await StartAsync("filter.broken-date", value);
        await client.ContactAsync("Ann");
        var rows = await client.Http.GetStringAsync(new Uri(client.Portal.Webhook + "crm.contact.list?filter[%3E%3DDATE_MODIFY]=2001-01-01T00:00:00+02:00"));
        Assert.Equal(found, JsonNode.Parse(rows)!["result"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("ignored", HttpStatusCode.OK)]
    [InlineData("error", HttpStatusCode.BadRequest)]
    public async Task A_field_that_a_classic_list_does_not_know(string value, HttpStatusCode status)
    {
        await using var client = await StartAsync("filter.unknown-field", value);
        Assert.Equal(status, (await client.CallAsync("crm.contact.list", new { filter = new { COLOUR = "red" } })).Status);
    }

    [Theory]
    [InlineData("clears", "")]
    [InlineData("ignored", "boss")]
    public async Task Null_for_a_field(string value, string post)
    {
        await using var client = await StartAsync("fields.null", value);
        var id = (await client.GoodAsync("crm.contact.add", new { fields = new { NAME = "Ann", POST = "boss" } }))!.GetValue<long>();
        await client.GoodAsync("crm.contact.update", new { id, fields = new { POST = (string?)null } });
        Assert.Equal(post, client.Portal.Records("contact").Single()["POST"] ?? "");
    }

    [Theory]
    [InlineData("unchecked", HttpStatusCode.OK)]
    [InlineData("checked", HttpStatusCode.BadRequest)]
    public async Task A_mandatory_user_field_that_is_missing(string value, HttpStatusCode status)
    {
        await using var client = await StartAsync("fields.mandatory", value);
        await client.GoodAsync("crm.contact.userfield.add", new { fields = new { FIELD_NAME = "MUST", USER_TYPE_ID = "string", MANDATORY = "Y" } });
        var (found, body) = await client.CallAsync("crm.item.add", new { entityTypeId = 3, fields = new { name = "Ann" } });
        Assert.Equal(status, found);
        if (value == "checked") Assert.Equal("CRM_FIELD_ERROR_REQUIRED", body["error"]!.ToString());
    }

    [Theory]
    [InlineData("camel", "ufCrmExternalId")]
    [InlineData("upper", "ufCrm_EXTERNAL_ID")]
    public async Task The_item_name_of_a_user_field(string value, string name)
    {
        await using var client = await StartAsync("item.user-names", value);
        await client.GoodAsync("crm.contact.userfield.add", new { fields = new { FIELD_NAME = "EXTERNAL_ID", USER_TYPE_ID = "string" } });
        var fields = (await client.GoodAsync("crm.item.fields", new { entityTypeId = 3 }))!["fields"]!;
        Assert.Equal("UF_CRM_EXTERNAL_ID", fields[name]!["upperName"]!.ToString());
    }

    [Theory]
    [InlineData("kept", 1)]
    [InlineData("cleared", 0)]
    public async Task An_empty_list_for_a_multiple_list_field(string value, int left)
    {
        await using var client = await StartAsync("item.clear-list", value);
        await client.GoodAsync("crm.contact.userfield.add", new { fields = new { FIELD_NAME = "KIND", USER_TYPE_ID = "enumeration", MULTIPLE = "Y", LIST = new[] { new { VALUE = "one" } } } });
        var id = (await client.GoodAsync("crm.item.add", new { entityTypeId = 3, fields = new { name = "Ann", ufCrmKind = new[] { 1 } } }))!["item"]!["id"]!.GetValue<long>();
        await client.GoodAsync("crm.item.update", new { entityTypeId = 3, id, fields = new { ufCrmKind = Array.Empty<int>() } });
        Assert.Equal(left, (await client.GoodAsync("crm.item.get", new { entityTypeId = 3, id }))!["item"]!["ufCrmKind"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("Item")]
    [InlineData("Element")]
    public async Task What_a_missing_record_is_called(string value)
    {
        await using var client = await StartAsync("item.missing-text", value);
        Assert.Equal(value + " not found", (await client.BadAsync("crm.item.get", new { entityTypeId = 3, id = 9 })).Text);
    }

    [Theory]
    [InlineData("moves", true)]
    [InlineData("stays", false)]
    public async Task A_changed_phone_and_the_time_of_the_last_change(string value, bool moves)
    {
        await using var client = await StartAsync("modified.multifields", value);
        var id = await client.ContactAsync("Ann");
        var before = client.Portal.Records("contact").Single()["DATE_MODIFY"];
        client.Portal.AdvanceClock(TimeSpan.FromHours(1));
        await client.GoodAsync("crm.contact.update", new { id, fields = new { PHONE = new[] { new { VALUE = "+49", VALUE_TYPE = "WORK" } } } });
        Assert.Equal(moves, !Equals(before, client.Portal.Records("contact").Single()["DATE_MODIFY"]));
        Assert.Equal("Y", client.Portal.Records("contact").Single()["HAS_PHONE"]);
    }

    [Theory]
    [InlineData("list", "[]")]
    [InlineData("map", "{}")]
    public async Task Nothing_found_by_phone(string value, string shape)
    {
        await using var client = await StartAsync("duplicates.none", value);
        Assert.Equal(shape, (await client.GoodAsync("crm.duplicate.findbycomm", new { type = "PHONE", values = new[] { "1" } }))!.ToJsonString());
    }

    [Theory]
    [InlineData("documented", "ERROR_METHOD_NOT_FOUND")]
    [InlineData("lower", "error_method_not_found")]
    public async Task The_case_of_a_code(string value, string code)
    {
        await using var client = await StartAsync("errors.case", value);
        Assert.Equal(code, (await client.BadAsync("no.such.method")).Code);
        var batch = (await client.GoodAsync("batch", new { cmd = new { a = "no.such.method" } }))!;
        Assert.Equal(code, batch["result_error"]!["a"]!["error"]!.ToString());
    }

    [Theory]
    [InlineData("alive", HttpStatusCode.OK)]
    [InlineData("dead", HttpStatusCode.Unauthorized)]
    public async Task The_access_token_of_a_renewed_pair(string value, HttpStatusCode status)
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { Quirks = ["oauth.old-access=" + value] });
        var tokens = client.Portal.OAuth.Tokens;
        await client.RenewAsync(tokens.RefreshToken);
        Assert.Equal(status, (await client.CallAsync("profile", tokens.AccessToken)).Status);
    }

    [Theory]
    [InlineData("NO_AUTH_FOUND")]
    [InlineData("invalid_token")]
    public async Task The_code_of_an_unknown_token(string value)
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { Quirks = ["oauth.unknown-token=" + value] });
        Assert.Equal(value, (await client.CallAsync("profile", "unknown")).Body["error"]!.ToString());
    }

    [Theory]
    [InlineData("400", HttpStatusCode.BadRequest)]
    [InlineData("401", HttpStatusCode.Unauthorized)]
    [InlineData("200", HttpStatusCode.OK)]
    public async Task The_status_of_the_authorization_servers_errors(string value, HttpStatusCode status)
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { Quirks = ["oauth.error-status=" + value] });
        var (found, body) = await client.RenewAsync("unknown");
        Assert.Equal((status, "invalid_grant"), (found, body["error"]!.ToString()));
    }

    [Fact]
    public async Task Quirks_change_while_the_portal_runs_and_a_reset_puts_them_back()
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { Quirks = ["errors.case=lower"] });
        using var documented = new StringContent("errors.case=documented");
        using var set = await client.Http.PostAsync(new Uri(client.Portal.Control + "/quirks"), documented);
        Assert.Equal("ERROR_METHOD_NOT_FOUND", (await client.BadAsync("no.such.method")).Code);
        using var reset = await client.Http.PostAsync(new Uri(client.Portal.Control + "/reset"), null);
        Assert.Contains("\"errors.case\":\"lower\"", await client.Http.GetStringAsync(new Uri(client.Portal.Control + "/quirks")), StringComparison.Ordinal);
    }

    private static Task<PortalClient> StartAsync(string quirk, string value) =>
        PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, Quirks = [$"{quirk}={value}"] });
}
