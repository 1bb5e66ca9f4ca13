using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Sandbox;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Adoptions
{
    private const string KeyField = "UF_CRM_EXTERNAL_ID";
    private static readonly string[] Map = ["NAME: name", "EMAIL: { from: mail, as: email }", "PHONE: { from: phone, as: phone, region: DE }"];

    [Theory]
    [InlineData("duplicates.none=list")]
    [InlineData("duplicates.none=map")]
    public async Task One_record_with_the_same_email_or_phone_is_adopted_and_the_others_are_made(string quirk)
    {
        await using var world = await SyncWorld.StartAsync(new SandboxOptions { Quirks = [quirk] });
        await PersonAsync(world, "Old A", "a@example.com", "");
        await PersonAsync(world, "Old B", "", "+49 (30) 1000002");
        world.Match = "[EMAIL, PHONE]";
        world.Csv("id,name,mail,phone\n1,A,A@example.com,030 1000001\n2,B,b@example.com,030 1000002\n3,C,c@example.com,030 1000003");
        var flow = world.Contacts(Map);

        var plan = await world.PlanAllAsync();
        var report = await world.SyncAsync(flow);
        var again = await world.SyncAsync(flow);

        Assert.Equal(["adopt", "adopt", "create", "create_field"], plan.Select(change => change.Action).Order(StringComparer.Ordinal));
        Assert.Equal(1, plan.Single(change => change.Key == "1").Id);
        Assert.Equal((1, 2, FlowStatus.Ok), (report.Account.Created, report.Account.Updated, report.Status));
        Assert.Equal(["1|A", "2|B", "3|C"], await world.RecordsAsync("contact", "ID", "NAME"));
        Assert.Equal(["1|1", "2|2", "3|3"], await world.RecordsAsync("contact", "ID", KeyField));
        Assert.Equal(3, again.Account.Unchanged);
    }

    [Fact]
    public async Task A_record_that_needs_nothing_but_the_key_is_adopted_too()
    {
        await using var world = await SyncWorld.StartAsync();
        await PersonAsync(world, "A", "a@example.com", "");
        world.Match = "[EMAIL]";
        world.Csv("id,name,mail,phone\n1,A,a@example.com,");

        var report = await world.SyncAsync(world.Contacts(Map));
        await world.LoseStateAsync();

        Assert.Equal((1, 0), (report.Account.Updated, report.Account.Created));
        Assert.Equal(1, (await world.SyncAsync(world.Contacts(Map))).Account.Unchanged);
    }

    [Fact]
    public async Task Several_records_are_a_conflict_until_a_person_writes_the_key_into_the_right_one()
    {
        await using var world = await SyncWorld.StartAsync();
        await PersonAsync(world, "A1", "a@example.com", "");
        await PersonAsync(world, "A2", "a@example.com", "");
        world.Match = "[EMAIL]";
        world.Csv("id,name,mail,phone\n1,A,a@example.com,\n2,B,b@example.com,");
        var flow = world.Contacts(Map);

        var report = await world.SyncAsync(flow);
        var reason = Assert.Single(await world.DeadAsync()).Reason;
        var planned = Assert.Single(await world.PlanAllAsync());
        await world.AskAsync("crm.contact.update", new JsonObject { ["id"] = 2, ["fields"] = new JsonObject { [KeyField] = "1" } });
        var solved = await world.SyncAsync(flow);

        Assert.Equal((2, 1, 1, FlowStatus.Partial), (report.Account.Read, report.Account.Created, report.Account.Conflicts, report.Status));
        Assert.Contains("it could be any of: 1, 2", reason, StringComparison.Ordinal);
        Assert.Equal(("conflict", "1"), (planned.Action, planned.Key));
        Assert.Equal((1, 0, FlowStatus.Ok), (solved.Account.Updated, solved.Account.Conflicts, solved.Status));
        Assert.Empty(await world.DeadAsync());
    }

    [Fact]
    public async Task Rows_that_share_an_email_do_not_share_a_record()
    {
        await using var world = await SyncWorld.StartAsync();
        await PersonAsync(world, "Info", "info@example.com", "");
        world.Match = "[EMAIL]";
        world.Csv("id,name,mail,phone\n1,A,info@example.com,\n2,B,info@example.com,");

        var report = await world.SyncAsync(world.Contacts(Map));

        Assert.Equal((1, 1, 0), (report.Account.Updated, report.Account.Created, report.Account.Conflicts));
        Assert.Equal(["1|1|A", "2|2|B"], await world.RecordsAsync("contact", "ID", KeyField, "NAME"));
    }

    [Fact]
    public async Task An_adoption_whose_answer_was_lost_is_settled_and_counted_as_updated()
    {
        await using var world = await SyncWorld.StartAsync();
        await PersonAsync(world, "A", "a@example.com", "");
        world.Match = "[EMAIL]";
        world.Csv("id,name,mail,phone\n1,A,a@example.com,030 1000001");
        world.Sandbox.AddFault("crm.item.update:drop-after:count=1");

        var report = await world.SyncAsync(world.Contacts(Map));

        Assert.Equal((1, 0, FlowStatus.Ok), (report.Account.Updated, report.Account.Created, report.Status));
        Assert.Equal(["1|1"], await world.RecordsAsync("contact", "ID", KeyField));
        Assert.Single(await world.PhonesAsync("1"));
    }

    [Fact]
    public async Task A_user_who_may_not_see_all_records_is_stopped_before_anything_is_written()
    {
        await using var world = await SyncWorld.StartAsync(new SandboxOptions { Users = [new("seller@example.com", "Sally", "Seller")] });
        world.Match = "[EMAIL]";
        world.Origin = "SHOP";
        world.Csv("id,name,mail,phone\n1,A,a@example.com,");
        var flow = world.Contacts(Map);

        var stopped = await Assert.ThrowsAsync<SyncStoppedException>(() => world.SyncAsync(flow));

        Assert.Contains("--allow rights", stopped.Message, StringComparison.Ordinal);
        Assert.Equal(0, await world.WritesAsync());
        Assert.Equal(1, (await world.SyncAsync(flow, Valve.Rights)).Account.Created);
        Assert.Equal(1, (await world.SyncAsync(flow)).Account.Unchanged);
    }

    [Fact]
    public async Task A_plan_without_match_tells_how_many_rows_look_like_existing_records()
    {
        await using var world = await SyncWorld.StartAsync();
        await PersonAsync(world, "A", "a@example.com", "");
        world.Csv("id,name,mail,phone\n1,A,a@example.com,\n2,B,b@example.com,");
        world.Contacts(Map);

        await world.PlanAllAsync();

        Assert.Equal(
            "1 of the first 2 records to be made look like existing ones by e-mail or phone. \"match: [EMAIL, PHONE]\" in \"target\" would adopt those that are clear.",
            Assert.Single(world.LastPlan!.Flows[0].Notes));
    }

    private static Task<JsonElement> PersonAsync(SyncWorld world, string name, string mail, string phone)
    {
        var fields = new JsonObject { ["NAME"] = name };
        foreach (var (kind, value) in new[] { ("EMAIL", mail), ("PHONE", phone) })
        {
            if (value.Length > 0)
            {
                fields[kind] = new JsonArray(new JsonObject { ["VALUE"] = value, ["VALUE_TYPE"] = "WORK" });
            }
        }

        return world.AskAsync("crm.contact.add", new JsonObject { ["fields"] = fields });
    }
}
