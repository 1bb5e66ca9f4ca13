using System.Net;
using Bridge24.Sandbox.Tests.Control;
using Bridge24.Sandbox.Tests.Rest3;

namespace Bridge24.Sandbox.Tests.Quirks;

public sealed class Open_question_tests
{
    [Fact]
    public async Task Keys_of_a_batch_that_count_from_zero_make_a_list_or_stay_a_map()
    {
        await using var client = await PortalClient.StartAsync();
        var batch = new { cmd = new[] { "server.time", "scope" } };
        Assert.Equal(2, (await client.GoodAsync("batch", batch))!["result"]!.AsArray().Count);
        client.Portal.SetQuirk("batch.numeric-keys=map");
        Assert.Equal(["0", "1"], (await client.GoodAsync("batch", batch))!["result"]!.AsObject().Select(pair => pair.Key));
    }

    [Fact]
    public async Task A_time_with_its_offset_filters_or_is_ignored()
    {
        await using var client = await PortalClient.StartAsync();
        await client.ContactAsync("One");
        var filter = new { entityTypeId = 3, filter = new Dictionary<string, string> { ["<createdTime"] = "2001-01-01T00:00:00+03:00" } };
        Assert.Empty((await client.GoodAsync("crm.item.list", filter))!["items"]!.AsArray());
        client.Portal.SetQuirk("filter.offset-date=ignored");
        Assert.Single((await client.GoodAsync("crm.item.list", filter))!["items"]!.AsArray());
        filter.filter["<createdTime"] = "2001-01-01 00:00:00";
        Assert.Empty((await client.GoodAsync("crm.item.list", filter))!["items"]!.AsArray());
    }

    [Fact]
    public async Task Links_and_product_rows_tell_of_an_update_or_are_silent()
    {
        await using var client = await OAuthClient.StartAsync();
        await client.GoodAsync("event.bind", new { @event = "onCrmDealUpdate", event_type = "offline" });
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Deal" } });
        await client.GoodAsync("crm.contact.add", new { fields = new { NAME = "One" } });
        var links = new { id = 1, items = new[] { new { CONTACT_ID = 1 } } };
        var rows = new { id = 1, rows = new[] { new { PRODUCT_NAME = "Chair", PRICE = 5 } } };
        await client.GoodAsync("crm.deal.contact.items.set", links);
        await client.GoodAsync("crm.deal.productrows.set", rows);
        Assert.Empty((await client.GoodAsync("event.offline.list"))!.AsArray());
        client.Portal.SetQuirk("events.parts=fires");
        await client.GoodAsync("crm.deal.contact.items.set", links);
        Assert.Single((await client.GoodAsync("event.offline.get"))!["events"]!.AsArray());
        await client.GoodAsync("crm.deal.productrows.set", rows);
        Assert.Single((await client.GoodAsync("event.offline.get"))!["events"]!.AsArray());
    }

    [Theory]
    [InlineData("new", 2)]
    [InlineData("same", 1)]
    public async Task A_record_out_of_the_recycle_bin_has_a_new_id_or_the_one_it_had(string quirk, long id)
    {
        await using var client = await PortalClient.StartAsync();
        client.Portal.SetQuirk("recycle-bin.id=" + quirk);
        await client.ContactAsync("One");
        await client.GoodAsync("crm.contact.delete", new { id = 1 });
        Assert.Equal(id, (await client.ControlAsync("POST people/restore", new { kind = "contact", id = 1 }))!.GetValue<long>());
        Assert.Equal("One", (await client.GoodAsync("crm.contact.get", new { id }))!["NAME"]!.ToString());
        Assert.Equal(HttpStatusCode.BadRequest, (await client.AskAsync("POST people/restore", new { kind = "contact", id = 1 })).Status);
    }

    [Theory]
    [InlineData("read-only", false)]
    [InlineData("writable", true)]
    public async Task The_guid_of_a_task_can_be_set_or_not(string quirk, bool isSet)
    {
        await using var client = await PortalClient.StartAsync();
        client.Portal.SetQuirk("tasks.guid=" + quirk);
        var task = await client.GoodAsync("tasks.task.add", new { fields = new { TITLE = "Task", RESPONSIBLE_ID = 1, GUID = "{1}" } });
        Assert.Equal(isSet, task!["task"]!["guid"]!.ToString() == "{1}");
    }

    [Theory]
    [InlineData("merges", "SUCCESS", 1)]
    [InlineData("answers", "CONFLICT", 2)]
    public async Task Records_with_different_values_merge_or_are_in_conflict(string quirk, string status, int left)
    {
        await using var client = await PortalClient.StartAsync();
        client.Portal.SetQuirk("duplicates.merge-conflict=" + quirk);
        var ids = new[] { await client.ContactAsync("One"), await client.ContactAsync("Two") };
        var answer = await client.GoodAsync("crm.entity.mergeBatch", new { @params = new { entityTypeId = 3, entityIds = ids } });
        Assert.Equal(status, answer!["STATUS"]!.ToString());
        Assert.Equal(left, client.Portal.Count("contact"));
    }

    [Theory]
    [InlineData("not-covered", 2)]
    [InlineData("covered", 1)]
    public async Task A_repeated_batch_of_rest_3_runs_again_or_is_replayed(string quirk, int tasks)
    {
        await using var client = await Rest3Client.StartAsync();
        client.Portal.SetQuirk("rest3.idempotency-batch=" + quirk);
        object[] batch = [new { method = "tasks.task.add", query = new { fields = new { title = "Task", creatorId = 1, responsibleId = 1 } } }];
        await client.CallAsync("batch", batch, "key");
        Assert.Equal(quirk == "covered", (await client.CallAsync("batch", batch, "key")).IsReplayed);
        Assert.Equal(tasks, (await client.GoodAsync("tasks.task.list"))!["items"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("stays", 1)]
    [InlineData("rolled-back", 0)]
    public async Task What_a_failed_batch_of_rest_3_had_done_stays_or_is_taken_back(string quirk, int tasks)
    {
        await using var client = await Rest3Client.StartAsync();
        client.Portal.SetQuirk("rest3.batch-failure=" + quirk);
        object[] batch =
        [
            new { method = "tasks.task.add", query = new { fields = new { title = "Task", creatorId = 1, responsibleId = 1 } } },
            new { method = "tasks.task.get", query = new { id = 99 } },
        ];
        Assert.Equal(HttpStatusCode.BadRequest, (await client.CallAsync("batch", batch)).Status);
        Assert.Equal(tasks, (await client.GoodAsync("tasks.task.list"))!["items"]!.AsArray().Count);
    }
}
