namespace Bridge24.Sync.Tests.Engine;

public sealed class Runs_of_a_flow
{
    private const string KeyField = "UF_CRM_EXTERNAL_ID";

    [Fact]
    public async Task A_first_run_makes_each_row_once_and_a_second_one_writes_nothing()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,mail\n1,Ann,ann@shop.example\n2,Bob,bob@shop.example\n3,Cy,\n");
        var flow = world.Contacts("NAME: name", "EMAIL: { from: mail, as: email }");

        var first = await world.SyncAsync(flow);
        var writes = await world.WritesAsync();
        var second = await world.SyncAsync(flow);

        Assert.Equal((3, 3, FlowStatus.Ok), (first.Account.Read, first.Account.Created, first.Status));
        Assert.Equal((3, 3), (second.Account.Read, second.Account.Unchanged));
        Assert.Equal(writes, await world.WritesAsync());
        Assert.InRange(second.Account.Requests, 1, 4);
        Assert.Equal(["1|Ann", "2|Bob", "3|Cy"], await world.RecordsAsync("contact", KeyField, "NAME"));
    }

    [Fact]
    public async Task A_changed_row_writes_only_the_field_that_changed()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,last\n1,Ann,Gray\n2,Bob,Brown\n");
        var flow = world.Contacts("NAME: name", "LAST_NAME: last");
        await world.SyncAsync(flow);
        await world.EditAsync("contact", "1", "LAST_NAME", "White");
        world.Csv("id,name,last\n1,Anna,Gray\n2,Bob,Brown\n");

        var report = await world.SyncAsync(flow);

        Assert.Equal((1, 1), (report.Account.Updated, report.Account.Unchanged));
        Assert.Equal(["1|Anna|White", "2|Bob|Brown"], await world.RecordsAsync("contact", KeyField, "NAME", "LAST_NAME"));
    }

    [Fact]
    public async Task A_lost_state_links_the_records_that_are_there_again()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n" + string.Concat(Enumerable.Range(1, 120).Select(i => $"{i},Name {i}\n")));
        var flow = world.Contacts("NAME: name");
        await world.SyncAsync(flow);
        await world.LoseStateAsync();

        var report = await world.SyncAsync(flow);

        Assert.Equal((120, 0, 120), (report.Account.Read, report.Account.Created, report.Account.Unchanged));
        Assert.Equal(120, (await world.RecordsAsync("contact", KeyField)).Count);
    }

    [Fact]
    public async Task Keys_that_are_empty_or_differ_only_in_case_or_trailing_blanks_are_dead_letters_and_the_others_go_on()
    {
        await using var world = await SyncWorld.StartAsync();
        world.JsonLines(
            """{"id":"a","name":"Ann"}""", """{"id":"A","name":"Bob"}""", """{"id":"b","name":"Cy"}""", """{"id":"b ","name":"Di"}""",
            """{"id":"","name":"Ed"}""", """{"id":null,"name":"Flo"}""", """{"id":"c ","name":"Gil"}""");
        var flow = world.Contacts("NAME: name");

        var report = await world.SyncAsync(flow);
        var again = await world.SyncAsync(flow);

        Assert.Equal((7, 1, 6, FlowStatus.Partial), (report.Account.Read, report.Account.Created, report.Account.Failed, report.Status));
        Assert.Equal((7, 1, 6), (again.Account.Read, again.Account.Unchanged, again.Account.Failed));
        Assert.Equal(["Gil"], await world.RecordsAsync("contact", "NAME"));
        Assert.Equal(6, (await world.DeadAsync()).Count);
    }

    [Fact]
    public async Task Keys_and_values_that_no_text_can_keep_are_dead_letters_and_the_others_go_on()
    {
        await using var world = await SyncWorld.StartAsync();
        world.JsonLines(
            "{\"id\":\"a\\u0000\",\"name\":\"Ann\"}", "{\"id\":\"b\",\"name\":\"B\\u0000b\"}", "{\"id\":\"" + new string('x', 501) + "\",\"name\":\"Long\"}",
            "{\"id\":\"" + new string('y', 500) + "\",\"name\":\"Longest\"}", "{\"id\":\"d\",\"name\":\"Dan\"}");
        var flow = world.Contacts("NAME: name");

        var report = await world.SyncAsync(flow);
        var again = await world.SyncAsync(flow);

        Assert.Equal((5, 2, 3), (report.Account.Read, report.Account.Created, report.Account.Failed));
        Assert.Equal((2, 3), (again.Account.Unchanged, again.Account.Failed));
        Assert.Equal(["Dan", "Longest"], await world.RecordsAsync("contact", "NAME"));
        var reasons = (await world.DeadAsync()).ToDictionary(letter => letter.Key, letter => letter.Reason);
        Assert.Contains("The key (id) holds the character U+0000", reasons["(line 1)"], StringComparison.Ordinal);
        Assert.Contains("Column \"name\" holds the character U+0000", reasons["b"], StringComparison.Ordinal);
        Assert.Contains("The key (id) has 501 characters", reasons["(line 3)"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_longer_than_an_external_id_is_a_dead_letter_and_nothing_is_cut()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Origin = "SHOP";
        world.Csv($"id,name\n{new string('x', 255)},Fits\n{new string('y', 256)},Too long\n");

        var report = await world.SyncAsync(world.Contacts("NAME: name"));

        Assert.Equal((1, 1), (report.Account.Created, report.Account.Failed));
        Assert.Contains("the portal keeps 255 of an external ID", Assert.Single(await world.DeadAsync()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_takes_the_record_of_the_other_flow_and_waits_where_there_is_none()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n7,Acme\n", "companies.csv");
        world.Csv("id,name,firm\n1,Ann,7\n2,Bob,8\n3,Cy,\n");
        world.Companies("TITLE: name");
        world.Contacts("NAME: name", "COMPANY_ID: { from: firm, link: companies }");

        var reports = await world.SyncAllAsync();
        world.Csv("id,name\n7,Acme\n8,Bolt\n", "companies.csv");
        var later = await world.SyncAllAsync();

        Assert.Equal(["companies", "contacts"], reports.Select(report => report.Flow));
        Assert.Equal((2, 1), (reports[1].Account.Created, reports[1].Account.Failed));
        Assert.Equal((2, 1, 0), (later[1].Account.Unchanged, later[1].Account.Created, later[1].Account.Failed));
        Assert.Empty(await world.DeadAsync());
        var companies = (await world.RecordsAsync("company", KeyField, "ID")).Select(line => line.Split('|')).ToDictionary(parts => parts[0], parts => parts[1]);
        Assert.Equal([$"1|{companies["7"]}", $"2|{companies["8"]}", "3|"], await world.RecordsAsync("contact", KeyField, "COMPANY_ID"));
    }

    [Fact]
    public async Task A_flow_that_links_to_itself_sets_the_links_in_a_second_pass()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,lead\n1,Ann,3\n2,Bob,1\n3,Cy,\n");
        await world.AddFieldAsync("deal", "PARENT", "string");
        var flow = world.Deals("TITLE: name", "UF_CRM_PARENT: { from: lead, link: deals }");

        var report = await world.SyncAsync(flow);
        var again = await world.SyncAsync(flow);

        var deals = (await world.RecordsAsync("deal", KeyField, "ID", "UF_CRM_PARENT")).Select(line => line.Split('|'))
            .ToDictionary(parts => parts[0], parts => (Id: parts[1], Parent: parts[2]));
        Assert.Equal((deals["3"].Id, deals["1"].Id, ""), (deals["1"].Parent, deals["2"].Parent, deals["3"].Parent));
        Assert.Equal((3, 3), (report.Account.Read, report.Account.Created));
        Assert.Equal(3, again.Account.Unchanged);
    }

    [Fact]
    public async Task Text_that_looks_like_a_reference_arrives_as_it_is()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n1,Ann\n2,$result[c0][item][id]\n\"$result[c0]\",Cy\n");
        var flow = world.Contacts("NAME: name");

        var report = await world.SyncAsync(flow);
        await world.LoseStateAsync();
        var relinked = await world.SyncAsync(flow);

        Assert.Equal((3, 3), (report.Account.Created, relinked.Account.Unchanged));
        Assert.Equal(["$result[c0]|Cy", "1|Ann", "2|$result[c0][item][id]"], await world.RecordsAsync("contact", KeyField, "NAME"));
    }

    [Fact]
    public async Task More_records_with_one_key_than_a_page_holds_are_found_and_told()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\nx,Ann\ny,Bob\n");
        var flow = world.Contacts("NAME: name");
        await world.AddFieldAsync("contact", "EXTERNAL_ID", "string");
        await world.AddAsync("contact", Enumerable.Range(0, 60).Select(_ => (KeyField, "x")));
        await world.AddAsync("contact", [(KeyField, "y")]);

        var report = await world.SyncAsync(flow);

        Assert.Equal((0, 2, 59, FlowStatus.Partial), (report.Account.Created, report.Account.Updated, report.Account.Duplicates, report.Status));
        Assert.Equal(61, (await world.RecordsAsync("contact", KeyField)).Count);
        Assert.Contains(report.Findings, finding => finding.Contains("\"x\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("recreate", 1, 0)]
    [InlineData("forget", 0, 1)]
    public async Task A_record_that_people_deleted_is_made_again_or_left(string policy, int created, int skipped)
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n1,Ann\n2,Bob\n");
        var flow = world.Contacts(["NAME: name"], $"on_missing: {policy}");
        await world.SyncAsync(flow);
        await world.DeleteAsync("contact", "1");
        world.Csv("id,name\n1,Anna\n2,Bob\n");

        var report = await world.SyncAsync(flow);
        var again = await world.SyncAsync(flow);

        Assert.Equal((created, skipped), (report.Account.Created, report.Account.Skipped));
        Assert.Equal((created + 1, skipped), (again.Account.Unchanged, again.Account.Skipped));
        Assert.Equal(1 + created, (await world.RecordsAsync("contact", KeyField)).Count);
    }

    [Theory]
    [InlineData("keep", "Theirs")]
    [InlineData("clear", "")]
    public async Task An_empty_value_clears_what_the_flow_wrote_last_and_only_by_policy_what_others_wrote(string policy, string left)
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,last,post\n1,Ann,Gray,Boss\n");
        var flow = world.Contacts(["NAME: name", "LAST_NAME: last", "POST: post"], $"empty: {policy}");
        await world.SyncAsync(flow);
        await world.EditAsync("contact", "1", "POST", "Theirs");
        world.Csv("id,name,last,post\n1,Ann,,\n");

        var report = await world.SyncAsync(flow);

        Assert.Equal(1, report.Account.Updated);
        Assert.Equal([$"Ann||{left}"], await world.RecordsAsync("contact", "NAME", "LAST_NAME", "POST"));
    }

    [Fact]
    public async Task A_flow_owns_the_phone_it_wrote_and_leaves_those_of_people_alone()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,phone,fax\n1,Ann,+49 30 1234567,+49 30 1234567\n");
        var flow = world.Contacts("NAME: name", "PHONE: [{ from: phone, as: phone, type: WORK }, { from: fax, as: phone, type: FAX }]");
        await world.SyncAsync(flow);
        await world.AddPhoneAsync("1", "+1 212 5550100");
        world.Csv("id,name,phone,fax\n1,Ann,+49 30 7654321,\n");

        var report = await world.SyncAsync(flow);
        var again = await world.SyncAsync(flow);

        Assert.Equal((1, 1), (report.Account.Updated, again.Account.Unchanged));
        Assert.Equal(["WORK +49307654321", "WORK +1 212 5550100"], await world.PhonesAsync("1"));
    }
}
