namespace Bridge24.Sandbox.Tests.Control;

public sealed class SnapshotTests
{
    [Fact]
    public async Task A_snapshot_brings_back_records_fields_and_ids()
    {
        await using var client = await PortalClient.StartAsync();
        var ann = await client.ContactAsync("Ann");
        var field = await client.GoodAsync("crm.contact.userfield.add", new { fields = new { FIELD_NAME = "KEY", USER_TYPE_ID = "string" } });
        await client.GoodAsync("crm.contact.update", new { id = ann, fields = new { UF_CRM_KEY = "a-1", PHONE = new[] { new { VALUE = "+4930", VALUE_TYPE = "WORK" } } } });
        var before = await client.GoodAsync("crm.contact.get", new { id = ann });
        await client.ControlAsync("POST snapshot", "before");

        await client.GoodAsync("crm.contact.update", new { id = ann, fields = new { NAME = "Other" } });
        var bea = await client.ContactAsync("Bea");
        await client.GoodAsync("crm.contact.userfield.delete", new { id = field!.GetValue<long>() });
        await client.GoodAsync("crm.status.add", new { fields = new { ENTITY_ID = "SOURCE", STATUS_ID = "FAIR", NAME = "Fair" } });
        await client.ControlAsync("POST restore", "before");

        Assert.Equal(before!.ToJsonString(), (await client.GoodAsync("crm.contact.get", new { id = ann }))!.ToJsonString());
        Assert.Equal(1, client.Portal.Count("contact"));
        Assert.Equal(bea, await client.ContactAsync("Again"));
        Assert.Empty((await client.GoodAsync("crm.status.list", new { filter = new { ENTITY_ID = "SOURCE", STATUS_ID = "FAIR" } }))!.AsArray());
    }

    [Fact]
    public async Task A_snapshot_can_be_put_back_more_than_once_and_survives_a_reset()
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, SeedContacts = 20 });
        await client.GoodAsync("crm.type.add", new { fields = new { title = "Leases", entityTypeId = 1042 } });
        await client.GoodAsync("crm.item.add", new { entityTypeId = 1042, fields = new { title = "First" } });
        var full = client.Portal.Export();
        client.Portal.TakeSnapshot();

        for (var i = 0; i < 2; i++)
        {
            client.Portal.Reset();
            Assert.NotEqual(full, client.Portal.Export());
            client.Portal.RestoreSnapshot();
            Assert.Equal(full, client.Portal.Export());
            Assert.Equal("First", (await client.GoodAsync("crm.item.get", new { entityTypeId = 1042, id = 1 }))!["item"]!["title"]!.ToString());
        }
    }

    [Fact]
    public async Task A_snapshot_that_was_not_taken_is_named()
    {
        await using var client = await PortalClient.StartAsync();
        client.Portal.TakeSnapshot("one");

        var (status, text) = await client.AskAsync("POST restore", "two");

        Assert.Equal(400, (int)status);
        Assert.Contains("two", text, StringComparison.Ordinal);
        Assert.Equal("one", (await client.ControlAsync("GET snapshots"))!.AsArray().Single()!.ToString());
    }
}
