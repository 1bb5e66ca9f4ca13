namespace Bridge24.Sandbox.Tests.Methods;

public sealed class Activity_tests
{
    [Fact]
    public async Task A_call_is_kept_as_the_documentation_shows()
    {
        await using var client = await StartAsync();
        var id = (await client.GoodAsync("crm.activity.add", new
        {
            fields = new
            {
                OWNER_TYPE_ID = 2,
                OWNER_ID = 1,
                TYPE_ID = 2,
                COMMUNICATIONS = new[] { new { VALUE = "+499832322323", ENTITY_ID = 1, ENTITY_TYPE_ID = 3 } },
                SUBJECT = "New call",
                START_TIME = "2023-12-31T12:00:00+00:00",
                END_TIME = "2023-12-31T12:30:00+00:00",
                COMPLETED = "N",
                PRIORITY = 3,
                RESPONSIBLE_ID = 1,
                DESCRIPTION = "x",
                DESCRIPTION_TYPE = 3,
                DIRECTION = 2,
            },
        }))!.GetValue<long>();
        var activity = await client.GoodAsync("crm.activity.get", new { id });
        Shape.Has("""
            {"ID":"999","OWNER_ID":"15","OWNER_TYPE_ID":"3","TYPE_ID":"2","PROVIDER_GROUP_ID":null,"ASSOCIATED_ENTITY_ID":"0","SUBJECT":"x",
             "CREATED":"2020-09-27T13:26:55+02:00","LAST_UPDATED":"2021-03-21T20:28:24+02:00","START_TIME":"2020-09-27T13:25:00+02:00","END_TIME":"2020-09-27T19:25:00+02:00",
             "COMPLETED":"Y","STATUS":"2","RESPONSIBLE_ID":"505","PRIORITY":"2","NOTIFY_TYPE":"1","NOTIFY_VALUE":"15","DESCRIPTION":"","DESCRIPTION_TYPE":"1",
             "DIRECTION":"2","SETTINGS":[],"ORIGINATOR_ID":null,"ORIGIN_ID":null,"AUTHOR_ID":"505","EDITOR_ID":"505","PROVIDER_PARAMS":[],"RESULT_MARK":"0",
             "RESULT_STATUS":"0","RESULT_STREAM":"0","RESULT_SOURCE_ID":null,"AUTOCOMPLETE_RULE":"0"}
            """, activity);
        Assert.Null(activity!["COMMUNICATIONS"]);
        var rows = (await client.GoodAsync("crm.activity.list", new { filter = new { OWNER_TYPE_ID = 2, OWNER_ID = 1 }, select = new[] { "*", "COMMUNICATIONS" } }))!.AsArray();
        Assert.Equal("+499832322323", Assert.Single(rows)!["COMMUNICATIONS"]![0]!["VALUE"]!.ToString());
    }

    [Fact]
    public async Task An_activity_is_done_and_deleted()
    {
        await using var client = await StartAsync();
        var todo = await client.GoodAsync("crm.activity.todo.add", new { ownerTypeId = 2, ownerId = 1, deadline = "2030-01-01T10:00:00+00:00", title = "Ring back" });
        Shape.Same("""{"id":999}""", todo);
        Assert.True((await client.GoodAsync("crm.activity.update", new { id = 1, fields = new { COMPLETED = "Y" } }))!.GetValue<bool>());
        var activity = await client.GoodAsync("crm.activity.get", new { id = 1 });
        Assert.Equal(("Ring back", "2", "CRM_TODO"), (activity!["SUBJECT"]!.ToString(), activity["STATUS"]!.ToString(), activity["PROVIDER_ID"]!.ToString()));
        Assert.True((await client.GoodAsync("crm.activity.delete", new { id = 1 }))!.GetValue<bool>());
        Assert.Equal("Activity is not found", (await client.BadAsync("crm.activity.get", new { id = 1 })).Text);
    }

    [Fact]
    public async Task Comments_are_written_changed_listed_and_deleted()
    {
        await using var client = await StartAsync();
        var id = (await client.GoodAsync("crm.timeline.comment.add", new { fields = new { ENTITY_ID = 1, ENTITY_TYPE = "deal", COMMENT = "New comment was added" } }))!.GetValue<long>();
        Shape.Same("""{"ID":"999","ENTITY_ID":"2","ENTITY_TYPE":"deal","CREATED":"2020-03-02T12:00:00+03:00","COMMENT":"x","AUTHOR_ID":"1","FILES":[]}""",
            await client.GoodAsync("crm.timeline.comment.get", new { id }));
        Assert.Equal(id, (await client.GoodAsync("crm.timeline.comment.update", new { id, fields = new { COMMENT = "Comment was changed" } }))!.GetValue<long>());
        var rows = (await client.GoodAsync("crm.timeline.comment.list", new { filter = new { ENTITY_ID = 1, ENTITY_TYPE = "deal" }, select = new[] { "ID", "COMMENT" } }))!.AsArray();
        Assert.Equal("Comment was changed", Assert.Single(rows)!["COMMENT"]!.ToString());
        Assert.Null(await client.GoodAsync("crm.timeline.comment.delete", new { id }));
        Assert.Equal("Not found.", (await client.BadAsync("crm.timeline.comment.get", new { id })).Text);
    }

    [Theory]
    [InlineData("crm.activity.add", "{\"fields\":{\"OWNER_TYPE_ID\":2,\"OWNER_ID\":1,\"TYPE_ID\":1,\"RESPONSIBLE_ID\":1}}", "", "The field SUBJECT is not defined or empty")]
    [InlineData("crm.activity.add", "{\"fields\":{\"OWNER_TYPE_ID\":2,\"OWNER_ID\":1,\"TYPE_ID\":2,\"RESPONSIBLE_ID\":1,\"SUBJECT\":\"a\"}}", "", "The field COMMUNICATIONS is not defined or invalid")]
    [InlineData("crm.activity.todo.add", "{\"ownerTypeId\":2,\"ownerId\":9,\"deadline\":\"2030-01-01T10:00:00+00:00\"}", "OWNER_NOT_FOUND", "Owner not found")]
    [InlineData("crm.activity.todo.add", "{\"ownerTypeId\":2,\"ownerId\":1,\"deadline\":\"soon\"}", "WRONG_DATETIME_FORMAT", "Wrong datetime format")]
    [InlineData("crm.timeline.comment.add", "{\"fields\":{\"ENTITY_ID\":9,\"ENTITY_TYPE\":\"deal\",\"COMMENT\":\"a\"}}", "OWNER_NOT_FOUND", "Owner was not found")]
    [InlineData("crm.timeline.comment.add", "{\"fields\":{\"ENTITY_ID\":1,\"ENTITY_TYPE\":\"deal\"}}", "INVALID_ARG_VALUE", "Empty comment message")]
    [InlineData("crm.timeline.comment.add", "{\"fields\":{\"ENTITY_ID\":9,\"ENTITY_TYPE\":\"deal\",\"COMMENT\":\"a\",\"FILES\":[[\"a\",\"b\"]]}}", "OWNER_NOT_FOUND", "Owner was not found")]
    public async Task What_cannot_be_written_says_why(string method, string arguments, string code, string text)
    {
        await using var client = await StartAsync();
        var bad = await client.BadAsync(method, System.Text.Json.Nodes.JsonNode.Parse(arguments));
        Assert.Equal((code, text), (bad.Code, bad.Text));
    }

    private static async Task<PortalClient> StartAsync()
    {
        var client = await PortalClient.StartAsync();
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Deal" } });
        return client;
    }
}
