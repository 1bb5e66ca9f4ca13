using Bridge24.Sandbox;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Saved_plans
{
    private const string KeyField = "UF_CRM_EXTERNAL_ID";

    [Fact]
    public async Task A_run_by_a_plan_writes_what_it_says_and_nothing_is_left()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,boss\n1,Ada,2\n2,Bob,\n3,Cy,1");
        world.Contacts("NAME: name", "LAST_NAME: boss");

        var plan = await world.SavePlanAsync();
        var report = Assert.Single(await world.SyncByPlanAsync(plan));

        Assert.Equal((3, 3, 0), (report.Account.Read, report.Account.Created, report.Account.Skipped));
        Assert.Empty(report.Findings);
        Assert.Empty(await world.PlanAllAsync());
    }

    [Fact]
    public async Task Links_to_records_that_the_plan_was_still_to_make_are_what_was_planned()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n7,Acme", "companies.csv");
        world.Csv("id,name,company\n1,Ada,7");
        world.Companies("TITLE: name");
        world.Contacts("NAME: name", "COMPANY_ID: { from: company, link: companies }");

        var reports = await world.SyncByPlanAsync(await world.SavePlanAsync());

        Assert.Equal([1, 1], reports.Select(report => report.Account.Created));
        Assert.Equal(["Ada|1"], await world.RecordsAsync("contact", "NAME", "COMPANY_ID"));
    }

    [Fact]
    public async Task Rows_and_records_that_moved_since_the_plan_are_left_alone_and_named()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,post\n1,A,x\n2,B,x\n3,C,x\n4,D,x");
        var flow = world.Contacts("NAME: name", "POST: post");
        await world.SyncAsync(flow);
        world.Csv("id,name,post\n1,A,y\n2,B,y\n3,C,y\n4,D,x\n5,E,x");
        var plan = await world.SavePlanAsync();
        await world.EditAsync("contact", "1", "POST", "by hand");
        world.Csv("id,name,post\n1,A,y\n2,B,z\n3,C,y\n4,D,w\n5,E,x");

        var report = Assert.Single(await world.SyncByPlanAsync(plan));

        Assert.Equal((5, 1, 1, 3), (report.Account.Read, report.Account.Created, report.Account.Updated, report.Account.Skipped));
        Assert.Equal(["A|by hand", "B|x", "C|y", "D|x", "E|x"], await world.RecordsAsync("contact", "NAME", "POST"));
        Assert.Contains(report.Findings, finding => finding.StartsWith("A record or row that moved since the plan was left alone; plan again to see it (2 times", StringComparison.Ordinal));
        Assert.Contains("A change that was not planned was left alone (key \"4\")", report.Findings);
        Assert.Equal(["1", "2", "4"], (await world.PlanAllAsync()).Select(change => change.Key));
    }

    [Fact]
    public async Task Deletes_go_by_the_plan_too_and_what_is_not_needed_any_more_is_named()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n" + string.Join('\n', Enumerable.Range(1, 60).Select(id => $"{id},N{id}")));
        var flow = world.Contacts(["NAME: name"], "on_delete: delete");
        await world.SyncAsync(flow);
        world.Csv("id,name\n" + string.Join('\n', Enumerable.Range(3, 58).Select(id => $"{id},N{id}")));
        var plan = await world.SavePlanAsync();
        world.Csv("id,name\n2,N2\n" + string.Join('\n', Enumerable.Range(4, 57).Select(id => $"{id},N{id}")));

        var report = Assert.Single(await world.SyncByPlanAsync(plan));

        Assert.Equal(1, report.Account.Deleted);
        Assert.Equal(59, (await world.RecordsAsync("contact", KeyField)).Count);
        Assert.Contains("A planned change was not needed any more (key \"2\")", report.Findings);
        Assert.Contains("A change that was not planned was left alone (key \"3\")", report.Findings);
    }

    [Fact]
    public async Task A_plan_tells_why_and_what_a_run_takes_and_the_run_keeps_it_beside_what_it_took()
    {
        await using var world = await SyncWorld.StartAsync(new SandboxOptions { Costs = new Dictionary<string, double> { ["crm.item.add"] = 0.002 } });
        world.Csv("id,name\n" + string.Join('\n', Enumerable.Range(1, 500).Select(id => $"{id},N{id}")));
        world.Contacts("NAME: name");

        var plan = await world.SavePlanAsync();
        var account = Assert.Single(await world.SyncByPlanAsync(plan)).Account;
        world.Csv("id,name\n" + string.Join('\n', Enumerable.Range(1, 500).Select(id => $"{id},M{id}")));
        var changes = await world.PlanAllAsync();
        var forecast = world.LastPlan!.Flows[0].Forecast!;

        Assert.Equal(plan.Forecasts["contacts"].Requests, account.ForecastRequests);
        Assert.True(account.ForecastRequests >= 500 / 50 && account.ForecastSeconds >= 500, $"{account}");
        Assert.All(changes, change => Assert.Equal("the source says something else than last time", change.Reason));
        Assert.Equal(plan.Forecasts["contacts"].OperatingShare, account.ForecastOperating);
        Assert.InRange(account.Operating, 500 * 0.002 / 480, 1);
        // By now the flow knows what its writes take here.
        Assert.InRange(forecast.Requests, 500 / 50, account.ForecastRequests!.Value);
        Assert.True(forecast.Seconds < account.ForecastSeconds);
    }

    [Fact]
    public async Task A_plan_that_was_cut_or_made_for_another_portal_or_flow_is_refused()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n1,A");
        world.Contacts("NAME: name");
        var plan = await world.SavePlanAsync();
        var cut = Path.GetTempFileName();
        await File.WriteAllTextAsync(cut, "{\"action\":\"create\",\"key\":\"1\",\"flow\":\"contacts\"}\n");

        Assert.Throws<FormatException>(() => SavedPlan.Read(cut));
        await File.AppendAllTextAsync(cut, "{\"plan\":1,\"source\":\"x\",\"flows\":[{\"flow\":\"contacts\",\"portal\":\"other\",\"requests\":1,\"seconds\":1}]}\n");
        var other = await Assert.ThrowsAsync<FlowException>(() => world.SyncByPlanAsync(SavedPlan.Read(cut)));
        world.Companies("TITLE: name");
        world.Csv("id,name\n1,A", "companies.csv");
        var missing = await Assert.ThrowsAsync<FlowException>(() => world.SyncByPlanAsync(plan));

        Assert.Contains("made for portal \"other\", not \"test\"", other.Message, StringComparison.Ordinal);
        Assert.Contains("does not hold flow \"companies\"", missing.Message, StringComparison.Ordinal);
        File.Delete(cut);
    }
}
