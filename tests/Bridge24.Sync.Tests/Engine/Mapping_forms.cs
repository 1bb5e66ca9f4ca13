using System.Text.Json.Nodes;
using Bridge24.Sandbox;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Mapping_forms
{
    private static readonly SandboxOptions People = new()
    {
        Users = [new("ada@shop.example", "Ada", "Admin", IsAdmin: true), new("Bo@Shop.example", "Bo", "Berg")],
    };

    [Theory]
    [InlineData("NAME: name", "Ann")]
    [InlineData("NAME: { from: name }", "Ann")]
    [InlineData("NAME: { from: blank, default: 'n/a' }", "n/a")]
    [InlineData("NAME: { from: name, default: 'n/a' }", "Ann")]
    [InlineData("NAME: { template: 'Order {number} of {name} {{x}}' }", "Order 7 of Ann {x}")]
    [InlineData("NAME: { template: '{blank}', default: nobody }", "nobody")]
    [InlineData("NAME: { value: Fixed }", "Fixed")]
    [InlineData("NAME: { from: words, split: ';' }", null)]
    public async Task A_form_gives_the_text_that_it_says(string form, string? expected)
    {
        await using var world = await SyncWorld.StartAsync(People);
        world.Csv("id,name,blank,number,words\n1,Ann, ,7,a;b\n");
        var flow = world.Contacts(form);

        if (expected is null)
        {
            var problem = await Assert.ThrowsAsync<FlowException>(() => world.SyncAsync(flow));
            Assert.Contains("Field \"NAME\" holds a single value (contacts.yaml, line 9).", problem.Problems[0].ToString(), StringComparison.Ordinal);
            return;
        }

        await world.SyncAsync(flow);
        Assert.Equal([expected], await world.RecordsAsync("contact", "NAME"));
    }

    [Theory]
    [InlineData("SOURCE_ID: { from: v, status: SOURCE }", "website", "SOURCE_ID", "WEB")]
    [InlineData("SOURCE_ID: { from: v, status: SOURCE }", "WEB", "SOURCE_ID", "WEB")]
    [InlineData("ASSIGNED_BY_ID: { from: v, user: email }", "bo@shop.EXAMPLE", "ASSIGNED_BY_ID", "2")]
    [InlineData("UF_CRM_TIER: { from: v, list: true }", "silver", "UF_CRM_TIER", "2")]
    [InlineData("UF_CRM_TIER: { from: v, list: true }", "3", "UF_CRM_TIER", "3")]
    [InlineData("UF_CRM_TIER: v", "Gold", "UF_CRM_TIER", "3")]
    [InlineData("BIRTHDATE: { from: v, as: date, format: M/d/yyyy }", "2/29/1984", "BIRTHDATE", "1984-02-29T03:00:00+03:00")]
    [InlineData("POST: { from: v, as: number }", "1.234.567", "POST", "1234567")]
    [InlineData("OPENED: { from: v, as: bool }", "no", "OPENED", "N")]
    public async Task A_name_an_id_or_another_spelling_becomes_what_the_portal_keeps(string form, string text, string field, string shown)
    {
        await using var world = await WithTierAsync();
        world.Csv($"id,name,v\n1,Ann,{text}\n");

        var report = await world.SyncAsync(world.Contacts("NAME: name", form));

        Assert.Equal((1, FlowStatus.Ok), (report.Account.Created, report.Status));
        Assert.Equal([shown], (await world.RecordsAsync("contact", field)));
    }

    [Theory]
    [InlineData("UF_CRM_TIER: { from: v, list: true }", "Sliver", "Column \"v\": \"Sliver\" is not in the list of field \"UF_CRM_TIER\". Did you mean \"Silver\"?")]
    [InlineData("SOURCE_ID: { from: v, status: SOURCE }", "Wbsite", "Column \"v\": \"Wbsite\" is not in the directory \"SOURCE\" of the portal. Did you mean \"Website\"?")]
    [InlineData("ASSIGNED_BY_ID: { from: v, user: email }", "cy@shop.example", "Column \"v\": \"cy@shop.example\" is no active user's e-mail. Invite the user to the portal, or correct the e-mail.")]
    [InlineData("BIRTHDATE: { from: v, as: date }", "2/29/1984", "Column \"v\": \"2/29/1984\" is no date. Write it as 2026-12-31, or name its format in the flow: as: date, format: dd.MM.yyyy.")]
    [InlineData("EMAIL: { from: v, as: email }", "ann at shop", "Column \"v\": \"ann at shop\" is no e-mail address. Correct it in the source.")]
    [InlineData("POST: { from: v, as: number }", "many", "Column \"v\": \"many\" is no number. Correct it in the source; decimals take a point or a comma.")]
    [InlineData("OPENED: v", "maybe", "Column \"v\": \"maybe\" is neither yes nor no. Write yes or no, true or false, 1 or 0, Y or N.")]
    public async Task A_value_that_cannot_be_converted_is_a_dead_letter_with_its_place_and_the_others_go_on(string form, string text, string reason)
    {
        await using var world = await WithTierAsync();
        world.Csv($"id,name,v\n1,Ann,{text}\n2,Bob,\n");
        var flow = world.Contacts("NAME: name", form);

        var report = await world.SyncAsync(flow);
        var letter = Assert.Single(await world.DeadAsync());
        world.Csv("id,name,v\n1,Ann,\n2,Bob,\n");
        var mended = await world.SyncAsync(flow);

        Assert.Equal((1, 1, FlowStatus.Partial), (report.Account.Created, report.Account.Failed, report.Status));
        Assert.Equal(("1", 2L, reason), (letter.Key, letter.Line, letter.Reason));
        Assert.Equal((1, 1, FlowStatus.Ok), (mended.Account.Created, mended.Account.Unchanged, mended.Status));
        Assert.Empty(await world.DeadAsync());
    }

    [Theory]
    [InlineData("SOURCE_ID: { value: Wbsite, status: SOURCE }", "\"Wbsite\" is not in the directory \"SOURCE\" of the portal (contacts.yaml, line 10). Did you mean \"Website\"?")]
    [InlineData("UF_CRM_TIER: { from: v, default: Sliver, list: true }", "\"Sliver\" is not in the list of field \"UF_CRM_TIER\" (contacts.yaml, line 10). Did you mean \"Silver\"?")]
    [InlineData("SOURCE_ID: { from: v, status: SUORCE }", "Directory \"SUORCE\" is not in the portal, or is empty (contacts.yaml, line 10). Field \"SOURCE_ID\" takes \"status: SOURCE\".")]
    [InlineData("LAST_NMAE: v", "Field \"LAST_NMAE\" is not among the contact fields of the portal (contacts.yaml, line 10). Did you mean \"LAST_NAME\"?")]
    [InlineData("LAST_NAME: vv", "Column \"vv\" is not in rows.csv (contacts.yaml, line 10). Did you mean \"v\"?")]
    [InlineData("PHONE: { from: v, as: phone, region: Germnay }", "\"Germnay\" is neither a country nor a column of rows.csv (contacts.yaml, line 10). Did you mean \"Germany\"?")]
    [InlineData("POST: { value: many, as: number }", "\"many\" is no number (contacts.yaml, line 10). Correct it in the source; decimals take a point or a comma.")]
    public async Task A_fault_of_the_map_is_told_with_place_and_suggestion_before_anything_is_written(string form, string problem)
    {
        await using var world = await WithTierAsync();
        world.Csv("id,name,v\n1,Ann,x\n");
        var before = await world.WritesAsync();

        var fault = await Assert.ThrowsAsync<FlowException>(() => world.SyncAsync(world.Contacts("NAME: name", form)));

        Assert.Equal([problem], fault.Problems.Select(one => one.ToString()));
        Assert.Equal(before, await world.WritesAsync());
    }

    [Fact]
    public async Task A_multiple_field_takes_a_column_that_is_split_or_a_list_of_columns()
    {
        await using var world = await WithTierAsync();
        await world.AskAsync("crm.contact.userfield.add", Field("TAGS", "string"));
        await world.AskAsync("crm.contact.userfield.add", Field("NUMBERS", "integer"));
        world.Csv("id,name,a,b,numbers\n1,Ann,red,blue,3; 1 ;;2\n");

        await world.SyncAsync(world.Contacts("NAME: name", "UF_CRM_TAGS: [a, { from: b }, { value: green }]", "UF_CRM_NUMBERS: { from: numbers, split: ';' }"));

        var record = Assert.Single(world.Sandbox.Records("contact"));
        Assert.Equal(["red", "blue", "green"], Assert.IsAssignableFrom<IEnumerable<object>>(record["UF_CRM_TAGS"]));
        Assert.Equal("3,1,2", string.Join(',', Assert.IsAssignableFrom<IEnumerable<object>>(record["UF_CRM_NUMBERS"])));
    }

    private static async Task<SyncWorld> WithTierAsync()
    {
        var world = await SyncWorld.StartAsync(People);
        var tier = Field("TIER", "enumeration");
        tier["fields"]!["MULTIPLE"] = "N";
        tier["fields"]!["LIST"] = new JsonArray([.. new[] { "Bronze", "Silver", "Gold" }.Select(value => new JsonObject { ["VALUE"] = value })]);
        await world.AskAsync("crm.contact.userfield.add", tier);
        return world;
    }

    private static JsonObject Field(string name, string type) =>
        new() { ["fields"] = new JsonObject { ["FIELD_NAME"] = name, ["USER_TYPE_ID"] = type, ["MULTIPLE"] = "Y" } };
}
