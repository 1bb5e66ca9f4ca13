namespace Bridge24.Sandbox.Tests;

public sealed class Multifield_tests
{
    [Fact]
    public async Task An_item_update_adds_changes_and_removes_by_key()
    {
        await using var client = await PortalClient.StartAsync();
        var added = await client.GoodAsync("crm.item.add", new
        {
            entityTypeId = 3,
            fields = new { name = "Ann", fm = new[] { new { typeId = "PHONE", valueType = "WORK", value = "+1" }, new { typeId = "PHONE", valueType = "HOME", value = "+2" } } },
        });
        Assert.Equal("+2", added!["item"]!["fm"]![1]!["value"]!.ToString());
        var map = new Dictionary<string, object>
        {
            ["1"] = new { typeId = "PHONE", value = "" },
            ["2"] = new { typeId = "PHONE", valueType = "WORK", value = "+22" },
            ["n0"] = new { typeId = "EMAIL", valueType = "WORK", value = "a@example.com" },
            ["n1"] = new { value = "+3" },
        };
        var item = (await client.GoodAsync("crm.item.update", new { entityTypeId = 3, id = 1, fields = new { fm = map } }))!["item"]!;
        Assert.Equal(["+22", "a@example.com"], item["fm"]!.AsArray().Select(entry => entry!["value"]!.ToString()));
    }

    [Fact]
    public async Task A_list_in_an_item_update_always_adds()
    {
        await using var client = await PortalClient.StartAsync();
        await client.ContactAsync("Ann");
        var fields = new { fm = new[] { new { typeId = "PHONE", valueType = "WORK", value = "+1" } } };
        await client.GoodAsync("crm.item.update", new { entityTypeId = 3, id = 1, fields });
        var item = (await client.GoodAsync("crm.item.update", new { entityTypeId = 3, id = 1, fields }))!["item"]!;
        Assert.Equal(2, item["fm"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_classic_update_merges_by_ID()
    {
        await using var client = await PortalClient.StartAsync();
        await client.GoodAsync("crm.contact.add", new { fields = new { NAME = "Ann", PHONE = new[] { new { VALUE = "+1" }, new { VALUE = "+2" } } } });
        await client.GoodAsync("crm.contact.update", new
        {
            id = 1,
            fields = new { PHONE = new object[] { new { ID = "1", DELETE = "Y" }, new { ID = 2, VALUE = "+22" }, new { VALUE = "+3" } } },
        });
        var phones = (await client.GoodAsync("crm.contact.get", new { id = 1 }))!["PHONE"]!.AsArray();
        Assert.Equal(["+22", "+3"], phones.Select(phone => phone!["VALUE"]!.ToString()));
    }

    [Fact]
    public async Task Lists_show_them_only_when_asked_in_the_way_of_the_dialect()
    {
        await using var client = await PortalClient.StartAsync();
        await client.GoodAsync("crm.contact.add", new { fields = new { NAME = "Ann", EMAIL = new[] { new { VALUE = "a@example.com" } } } });
        Assert.Null((await client.GoodAsync("crm.contact.list", new { select = new[] { "*", "UF_*" } }))![0]!["EMAIL"]);
        Assert.NotNull((await client.GoodAsync("crm.contact.list", new { select = new[] { "EMAIL" } }))![0]!["EMAIL"]);
        Assert.Null((await client.GoodAsync("crm.item.list", new { entityTypeId = 3, select = new[] { "id", "fm" } }))!["items"]![0]!["fm"]);
        Assert.NotNull((await client.GoodAsync("crm.item.list", new { entityTypeId = 3, select = new[] { "*" } }))!["items"]![0]!["fm"]);
    }

    [Fact]
    public async Task A_wrong_address_is_refused_in_both_dialects()
    {
        await using var client = await PortalClient.StartAsync();
        var classic = await client.BadAsync("crm.contact.add", new { fields = new { NAME = "Ann", EMAIL = new[] { new { VALUE = "nobody" } } } });
        Assert.Equal("ERROR_CORE", classic.Code);
        var item = await client.BadAsync("crm.item.add", new { entityTypeId = 3, fields = new { name = "Ann", fm = new[] { new { typeId = "EMAIL", value = "nobody" } } } });
        Assert.Equal("CRM_FIELD_ERROR_VALUE_NOT_VALID", item.Code);
        Assert.Equal(0, client.Portal.Count("contact"));
    }
}
