using System.Net;

namespace Bridge24.Sandbox.Tests.Events;

public sealed class Edit_tests
{
    [Fact]
    public async Task A_mass_edit_by_a_person_is_a_flood_of_events()
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { SeedContacts = 200, Users = [new("a@example.com", "Ada", "Admin", IsAdmin: true), new("b@example.com", "Ben", "Busy")] });
        await client.GoodAsync("event.bind", new { @event = "ONCRMCONTACTUPDATE", event_type = "offline" });
        await client.ControlAsync("edits", """{"method":"crm.contact.update","arguments":{"fields":{"COMMENTS":"by hand"}},"ids":"all","user":2}""");
        Assert.Equal(200, (await client.PostAsync("event.offline.list", null, null)).Body["total"]!.GetValue<int>());
        Assert.All(client.Portal.Records("contact"), record => Assert.Equal(("by hand", "2"), (record["COMMENTS"], record["MODIFY_BY_ID"])));
        Assert.Equal(0, client.Portal.Refusals);
    }

    [Fact]
    public async Task A_person_adds_many_and_deletes_some()
    {
        await using var client = await OAuthClient.StartAsync();
        var made = await client.ControlAsync("edits", """{"method":"crm.deal.add","arguments":{"fields":{"TITLE":"x"}},"count":5}""");
        Assert.Equal("[1,2,3,4,5]", made.ToJsonString());
        await client.ControlAsync("edits", """{"method":"crm.deal.delete","ids":[2,4]}""");
        Assert.Equal(["1", "3", "5"], client.Portal.Records("deal").Select(record => record["ID"]));
    }

    [Theory]
    [InlineData("{}", "\"method\" is missing.")]
    [InlineData("{\"method\":\"crm.nothing.add\"}", "ERROR_METHOD_NOT_FOUND: Method not found!")]
    [InlineData("{\"method\":\"crm.deal.delete\",\"ids\":[9]}", ": Not found")]
    [InlineData("{\"method\":\"crm.deal.add\",\"user\":9}", "User \"9\" is not one of this portal.")]
    [InlineData("{\"method\":\"user.update\",\"ids\":\"all\"}", "\"all\" means nothing for \"user.update\". Use it with a method of the CRM.")]
    public async Task An_edit_that_cannot_be_done_says_why(string body, string text)
    {
        await using var client = await OAuthClient.StartAsync();
        using var content = new StringContent(body);
        using var answer = await client.Http.PostAsync(new Uri(client.Portal.Control + "/edits"), content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(text, System.Text.Json.JsonSerializer.Deserialize<string>(await answer.Content.ReadAsStringAsync()));
    }
}
