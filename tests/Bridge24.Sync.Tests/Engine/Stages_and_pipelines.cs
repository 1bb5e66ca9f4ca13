using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Stages_and_pipelines
{
    [Theory]
    [InlineData("true", "won", "|WON")]
    [InlineData("0", "Deal won", "|WON")]
    [InlineData("Repairs", "Deal won", "1|C1:WON")]
    [InlineData("1", "C1:LOSE", "1|C1:LOSE")]
    [InlineData("repairs", "EXECUTING", "1|C1:EXECUTING")]
    public async Task A_deal_is_made_in_the_pipeline_that_is_named_and_on_the_stage_that_the_row_names(string pipeline, string stage, string shown)
    {
        await using var world = await SyncWorld.StartAsync();
        await AddPipelineAsync(world, 2, "Repairs");
        world.Csv($"id,title,state\n1,One,{stage}");
        var flow = world.Deals("TITLE: title", $"STAGE_ID: {{ from: state, stage: {pipeline} }}");

        var report = await world.SyncAsync(flow);
        var again = await world.SyncAsync(flow);

        Assert.Equal((1, 1), (report.Account.Created, again.Account.Unchanged));
        Assert.Equal([shown], await world.RecordsAsync("deal", "CATEGORY_ID", "STAGE_ID"));
        Assert.Empty(await world.PlanAllAsync());
    }

    [Fact]
    public async Task A_new_stage_moves_a_deal_back_that_people_moved_to_another_pipeline_and_the_plan_says_so()
    {
        await using var world = await SyncWorld.StartAsync();
        await AddPipelineAsync(world, 2, "Repairs");
        world.Csv("id,title,state\n1,One,New\n2,Two,New");
        var flow = world.Deals("TITLE: title", "STAGE_ID: { from: state, stage: Repairs }");
        await world.SyncAsync(flow);
        await world.AskAsync("crm.item.update", new JsonObject { ["entityTypeId"] = 2, ["id"] = 1, ["fields"] = new JsonObject { ["categoryId"] = 0, ["stageId"] = "PREPARATION" } });
        world.Csv("id,title,state\n1,Eins,New\n2,Two,New");
        await world.SyncAsync(flow);
        var left = (await world.RecordsAsync("deal", "TITLE", "STAGE_ID"))[0];
        world.Csv("id,title,state\n1,Eins,In progress\n2,Two,New");

        var planned = Assert.Single(await world.PlanAllAsync());
        await world.SyncAsync(flow);

        Assert.Equal("Eins|PREPARATION", left);
        Assert.Equal(["CATEGORY_ID", "STAGE_ID"], planned.Fields.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Eins|1|C1:EXECUTING", (await world.RecordsAsync("deal", "TITLE", "CATEGORY_ID", "STAGE_ID"))[0]);
        Assert.Empty(await world.PlanAllAsync());
    }

    [Fact]
    public async Task Leads_and_quotes_have_one_pipeline_and_their_stages_go_by_name()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,title,state\n1,One,In progress");
        await world.SyncAsync(world.Flow("lead", ["TITLE: title", "STATUS_ID: { from: state, stage: true }"]));
        world.Csv("id,title,state\n1,One,Sent to client");
        await world.SyncAsync(world.Flow("quote", ["TITLE: title", "STATUS_ID: { from: state, stage: true }"]));

        Assert.Equal(["One|IN_PROCESS"], await world.RecordsAsync("lead", "TITLE", "STATUS_ID"));
        Assert.Equal(["One|SENT"], await world.RecordsAsync("quote", "TITLE", "STATUS_ID"));
    }

    [Fact]
    public async Task Invoices_and_smart_processes_keep_their_key_as_an_external_id_and_go_to_the_pipeline_named()
    {
        await using var world = await SyncWorld.StartAsync();
        await world.AskAsync("crm.type.add", new JsonObject { ["fields"] = new JsonObject { ["title"] = "Machines", ["entityTypeId"] = 1042, ["isCategoriesEnabled"] = "Y", ["isStagesEnabled"] = "Y" } });
        await AddPipelineAsync(world, 1042, "Service");
        world.Csv("id,title,state\n1,One,Success\n2,Two,Start");
        foreach (var (entity, pipeline) in new[] { ("invoice", "true"), ("item:1042", "Service") })
        {
            world.Origin = "SHOP";
            var flow = world.Flow(entity, ["TITLE: title", $"STAGE_ID: {{ from: state, stage: {pipeline} }}"]);
            var report = await world.SyncAsync(flow);

            Assert.Equal((2, FlowStatus.Ok), (report.Account.Created, report.Status));
            Assert.Empty(await world.PlanAllAsync());
            world.Csv("id,title,state\n1,One,Success\n2,Two,Success");
            Assert.Equal(1, (await world.SyncAsync(flow)).Account.Updated);
            world.Csv("id,title,state\n1,One,Success\n2,Two,Start");
        }

        var items = await world.AskAsync("crm.item.list", new JsonObject { ["entityTypeId"] = 1042 });
        Assert.Equal(
            ["SHOP:1 :SUCCESS", "SHOP:2 :SUCCESS"],
            items.GetProperty("items").EnumerateArray().Select(item => $"{item.GetProperty("xmlId")} {item.GetProperty("stageId").GetString()![^8..]}"));
    }

    [Fact]
    public async Task An_unknown_pipeline_a_stage_elsewhere_and_an_unknown_stage_are_told_with_a_remedy()
    {
        await using var world = await SyncWorld.StartAsync();
        await AddPipelineAsync(world, 2, "Repairs");
        world.Csv("id,title,state\n1,One,Newt");

        var problems = (await Assert.ThrowsAsync<FlowException>(() => world.SyncAsync(
            world.Deals("TITLE: { from: title, stage: true }", "STAGE_ID: { from: state, stage: Repaired }")))).Problems.Select(problem => problem.ToString()).ToList();
        await world.SyncAsync(world.Deals("TITLE: title", "STAGE_ID: { from: state, stage: Repairs }"));

        Assert.Contains(problems, problem => problem.StartsWith("Field \"TITLE\" holds no stage", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("Pipeline \"Repaired\" is not in the portal", StringComparison.Ordinal) && problem.EndsWith("Did you mean \"Repairs\"?", StringComparison.Ordinal));
        Assert.Contains("is not in the pipeline \"Repairs\". Did you mean \"New\"?", Assert.Single(await world.DeadAsync()).Reason, StringComparison.Ordinal);
    }

    private static Task<JsonElement> AddPipelineAsync(SyncWorld world, int type, string name) =>
        world.AskAsync("crm.category.add", new JsonObject { ["entityTypeId"] = type, ["fields"] = new JsonObject { ["name"] = name } });
}
