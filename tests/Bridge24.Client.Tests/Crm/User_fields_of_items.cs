using System.Text.Json.Nodes;
using Bridge24.Client.Crm;
using Bridge24.Client.Tests.OnSandbox;
using Bridge24.Client.Tests.Quirks;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests.Crm;

[Emulated]
public sealed class User_fields_of_items
{
    [Theory]
    [InlineData(EntityTypes.Invoice)]
    [InlineData(1040)]
    public async Task A_field_is_made_listed_read_used_changed_and_deleted(int type)
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var prefix = type == EntityTypes.Invoice ? "UF_CRM_SMART_INVOICE_" : $"UF_CRM_{await AddTypesAsync(portal, type)}_";
        var fields = portal.Client.Crm.UserFields(type);
        var size = await fields.AddAsync(new UserField { FieldName = prefix + "SIZE", UserTypeId = "string" });
        var id = await fields.AddAsync(new UserField { FieldName = "TIER", UserTypeId = "enumeration", Multiple = true, Label = "Tier", XmlId = "tier", Choices = [new("Gold") { IsDefault = true }, new("Silver") { XmlId = "ag" }] });
        var field = await fields.GetAsync(id);
        Assert.Equal((id, prefix + "TIER", "enumeration", true, false, "tier", 100, "Tier"),
            (field.Id, field.FieldName, field.UserTypeId, field.Multiple, field.Mandatory, field.XmlId, field.Sort, field.Label));
        Assert.Equal([("Gold", true, null), ("Silver", false, "ag")], field.Choices.Select(choice => (choice.Value, choice.IsDefault, choice.XmlId)));
        Assert.Equal([(size, prefix + "SIZE"), (id, prefix + "TIER")], await fields.ListAsync().Select(row => (row.Id, row.FieldName)).ToListAsync());

        var (gold, silver) = (field.Choices[0], field.Choices[1]);
        var item = await portal.Client.Crm.Items(type).AddAsync(new CrmItem { Title = "One", Fields = new() { [prefix + "TIER"] = new[] { gold.Id!.Value } } });
        Assert.Equal([gold.Id!.Value], item.Fields[prefix + "TIER"].Wholes);

        await fields.UpdateAsync(id, new UserField { Label = "Level", Mandatory = true, Choices = [gold with { Value = "Platinum" }, silver with { Delete = true }, new("Bronze")] });
        field = await fields.GetAsync(id);
        Assert.Equal(("Level", true, "tier"), (field.Label, field.Mandatory, field.XmlId));
        Assert.Equal([(true, "Platinum"), (false, "Bronze")], field.Choices.Select(choice => (choice.Id == gold.Id, choice.Value)));

        await fields.DeleteAsync(id);
        Assert.Equal([size], await fields.ListAsync().Select(row => row.Id).ToListAsync());
        await Assert.ThrowsAsync<NotFoundException>(() => fields.GetAsync(id));
    }

    [Fact]
    public async Task Fields_of_other_types_are_neither_shown_nor_changed()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var (deals, invoices) = (portal.Client.Crm.UserFields(EntityTypes.Deal), portal.Client.Crm.UserFields(EntityTypes.Invoice));
        var id = await deals.AddAsync(new UserField { FieldName = "SIZE", UserTypeId = "string", Label = "Size" });
        Assert.Empty(await invoices.ListAsync().ToListAsync());
        await Assert.ThrowsAsync<NotFoundException>(() => invoices.GetAsync(id));
        await Assert.ThrowsAsync<NotFoundException>(() => invoices.UpdateAsync(id, new UserField { Label = "Other" }));
        await Assert.ThrowsAsync<NotFoundException>(() => invoices.DeleteAsync(id));
        Assert.Equal("Size", (await deals.GetAsync(id)).Label);
    }

    [Fact]
    public async Task What_cannot_be_made_says_why()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var invoices = portal.Client.Crm.UserFields(EntityTypes.Invoice);
        var foreign = await Assert.ThrowsAsync<ArgumentException>(() => invoices.AddAsync(new UserField { FieldName = "UF_CRM_SIZE", UserTypeId = "string" }));
        Assert.Contains("UF_CRM_SMART_INVOICE_", foreign.Message, StringComparison.Ordinal);
        await invoices.AddAsync(new UserField { FieldName = "SIZE", UserTypeId = "string" });
        await Assert.ThrowsAsync<RejectedException>(() => invoices.AddAsync(new UserField { FieldName = "SIZE", UserTypeId = "string" }));
        await Assert.ThrowsAsync<NotFoundException>(() => portal.Client.Crm.UserFields(1040).ListAsync().ToListAsync().AsTask());
    }

    [Fact]
    public async Task A_label_is_sent_in_each_language_and_new_choices_once()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json("""{"result":{"type":{"id":13,"entityTypeId":156}}}"""),
            Reply.Json("""{"result":{"field":{"id":"5","entityId":"CRM_13","userTypeId":"enumeration","languageId":{"en":"en","de":"de"}}}}"""),
            Reply.Cut);
        await using var client = portal.Client(new JumpingClock());
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.Crm.UserFields(156).UpdateAsync(5, new UserField { Label = "Tier", Choices = [new("Gold")] }));
        Assert.Equal(3, portal.Requests.Count);
        Records_on_the_wire.Expect("""
            {"moduleId":"crm","id":5,"field":{"userTypeId":"enumeration","enum":[{"value":"Gold","def":"N"}],
            "editFormLabel":{"en":"Tier","de":"Tier"},"listColumnLabel":{"en":"Tier","de":"Tier"},"listFilterLabel":{"en":"Tier","de":"Tier"}}}
            """, portal.Requests.Last().Body);
    }

    // The second of two types: its ID is neither its number nor the first there is.
    private static async Task<long> AddTypesAsync(EmulatedPortal portal, int type)
    {
        long id = 0;
        foreach (var number in new[] { 130, type })
        {
            var fields = new JsonObject { ["title"] = "Cars", ["entityTypeId"] = number };
            id = (await portal.Client.CallAsync("crm.type.add", new JsonObject { ["fields"] = fields })).GetProperty("type").GetProperty("id").GetInt64();
        }

        return id;
    }
}
