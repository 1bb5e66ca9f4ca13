using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests.Methods;

public sealed class People_tests
{
    [Fact]
    public async Task A_person_is_added_once_found_and_dismissed()
    {
        await using var client = await PortalClient.StartAsync();
        var id = (await client.GoodAsync("user.add", new { EMAIL = "newuser1@example.com", NAME = "New", WORK_POSITION = "Clerk", UF_DEPARTMENT = new[] { 1 } }))!.GetValue<long>();
        Assert.Equal(2, id);
        var bad = await client.BadAsync("user.add", new { EMAIL = "NewUser1@example.com", UF_DEPARTMENT = new[] { 1 } });
        Assert.Equal(("ERROR_ARGUMENT", "A user with this email already exists"), (bad.Code, bad.Text));
        var found = (await client.GoodAsync("user.search", new { FIND = "clerk" }))!.AsArray();
        Shape.Has("""{"ID":"1","ACTIVE":true,"NAME":"x","LAST_NAME":"x","SECOND_NAME":"","EMAIL":"x","WORK_POSITION":"","UF_DEPARTMENT":[1],"USER_TYPE":"employee"}""", Assert.Single(found));
        Assert.True((await client.GoodAsync("user.update", new { ID = id, ACTIVE = false, LAST_NAME = "User" }))!.GetValue<bool>());
        Assert.Equal("User", Assert.Single((await client.GoodAsync("user.get", new { filter = new { ACTIVE = false } }))!.AsArray())!["LAST_NAME"]!.ToString());
        Assert.Equal("1", Assert.Single((await client.GoodAsync("user.get", new { ACTIVE = true, sort = "ID", order = "desc" }))!.AsArray())!["ID"]!.ToString());
        var contact = await client.GoodAsync("crm.contact.add", new { fields = new { NAME = "Ann", ASSIGNED_BY_ID = id } });
        Assert.Equal("2", client.Portal.Records("contact").Single(record => Equals(record["ID"], contact!.ToString()))["ASSIGNED_BY_ID"]);
    }

    [Fact]
    public async Task People_are_sorted_and_found_by_their_department()
    {
        await using var client = await PortalClient.StartAsync();
        await client.GoodAsync("user.add", new { EMAIL = "a@example.com", UF_DEPARTMENT = new[] { 1, 5 } });
        Assert.Equal(["2", "1"], (await client.GoodAsync("user.get", new { sort = "ID", order = "desc" }))!.AsArray().Select(row => row!["ID"]!.ToString()));
        Assert.Empty((await client.GoodAsync("user.get", new { filter = new { XML_ID = "none" } }))!.AsArray());
        Assert.Equal("2", Assert.Single((await client.GoodAsync("user.get", new { filter = new { UF_DEPARTMENT = 5 } }))!.AsArray())!["ID"]!.ToString());
    }

    [Theory]
    [InlineData("user_brief", false, false, false)]
    [InlineData("user_basic", true, false, false)]
    [InlineData("user", true, true, true)]
    public async Task A_smaller_scope_shows_less_of_people_and_adds_none(string scope, bool hasEmail, bool hasLogin, bool adds)
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { WebhookScopes = [scope] });
        foreach (var method in new[] { "user.get", "user.current", "user.search" })
        {
            var answer = await client.GoodAsync(method, new { FIND = "Ada" });
            var person = (answer is JsonArray people ? people[0] : answer)!.AsObject();
            Assert.Equal(("Ada", hasEmail, hasLogin), (person["NAME"]!.ToString(), person.ContainsKey("EMAIL"), person.ContainsKey("LAST_LOGIN")));
        }

        var (_, body) = await client.CallAsync("user.add", new { EMAIL = "new@example.com", UF_DEPARTMENT = new[] { 1 } });
        Assert.Equal(adds, body["error"]?.ToString() != "insufficient_scope");
    }

    [Fact]
    public async Task Only_an_administrator_adds_people()
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { Users = [new("a@example.com", "Ada", "Admin", true), new("b@example.com", "Ben", "Clerk")] });
        var token = client.Portal.OAuth.Issue(user: 2).AccessToken;
        var (_, body) = await client.CallAsync("user.add", token + "&EMAIL=c@example.com&UF_DEPARTMENT[]=1");
        Assert.Equal(("ERROR_CORE", "access_denied"), (body["error"]!.ToString(), body["error_description"]!.ToString()));
        Assert.Equal("2", (await client.CallAsync("user.current", token)).Body["result"]!["ID"]!.ToString());
    }

    [Fact]
    public async Task Departments_are_a_tree_with_one_top()
    {
        await using var client = await PortalClient.StartAsync();
        foreach (var (name, sort) in new[] { ("R&D", 500), ("Accounting", 100) })
            await client.GoodAsync("department.add", new { NAME = name, SORT = sort, UF_HEAD = 1, PARENT = 1 });
        var rows = (await client.GoodAsync("department.get", new { sort = "NAME", order = "DESC", PARENT = 1 }))!.AsArray();
        Assert.Equal(["R&D", "Accounting"], rows.Select(row => row!["NAME"]!.ToString()));
        Shape.Has("""{"ID":"15","NAME":"R&D","SORT":500,"PARENT":"1"}""", rows[0]);
        Assert.Equal("Accounting", Assert.Single((await client.GoodAsync("department.get", new { SORT = 100 }))!.AsArray())!["NAME"]!.ToString());
        await client.GoodAsync("department.update", new { ID = 3, NAME = "Finance" });
        Assert.Equal("Finance", (await client.GoodAsync("department.get", new { ID = 3 }))![0]!["NAME"]!.ToString());
        Assert.Equal("ERROR_CORE", (await client.BadAsync("department.add", new { NAME = "Another company" })).Code);
        Assert.True((await client.GoodAsync("department.delete", new { ID = 3 }))!.GetValue<bool>());
        Assert.Equal("Department not found", (await client.BadAsync("department.delete", new { ID = 3 })).Text);
    }

    [Fact]
    public async Task A_notification_is_kept_for_those_who_look()
    {
        await using var client = await PortalClient.StartAsync();
        Assert.Equal(1, (await client.GoodAsync("im.notify.system.add", new { USER_ID = 1, MESSAGE = "System notification", TAG = "SYSTEM_EVENT_42" }))!.GetValue<int>());
        var notices = JsonNode.Parse(await client.Http.GetStringAsync(new Uri(client.Portal.Control + "/notices")))!.AsArray();
        Assert.Equal("System notification", Assert.Single(notices)!["message"]!.ToString());
        Assert.Equal("USER_ID_EMPTY", (await client.BadAsync("im.notify.system.add", new { MESSAGE = "x" })).Code);
        Assert.Equal("MESSAGE_EMPTY", (await client.BadAsync("im.notify.system.add", new { USER_ID = 1 })).Code);
    }
}
