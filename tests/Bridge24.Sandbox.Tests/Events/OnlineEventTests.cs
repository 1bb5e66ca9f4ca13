using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace Bridge24.Sandbox.Tests.Events;

public sealed class Online_event_tests
{
    [Fact]
    public async Task A_change_is_posted_as_a_form_with_the_rights_of_who_made_it()
    {
        await using var client = await OAuthClient.StartAsync();
        await using var handler = await Handler.StartAsync();
        Assert.True((await client.GoodAsync("event.bind", new { @event = "onCrmDealAdd", handler = handler.Address }))!.GetValue<bool>());
        var id = (await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Deal" } }))!.GetValue<long>();
        var form = await handler.NextAsync();
        Assert.Equal(("ONCRMDEALADD", "1", $"{id}"), (form["event"].ToString(), form["event_handler_id"].ToString(), form["data[FIELDS][ID]"].ToString()));
        Assert.Equal((client.Portal.OAuth.MemberId, "L", "3600"), (form["auth[member_id]"].ToString(), form["auth[status]"].ToString(), form["auth[expires_in]"].ToString()));
        Assert.Equal(32, form["auth[application_token]"].ToString().Length);
        Assert.False(form.ContainsKey("auth[refresh_token]"));
        Assert.Equal(HttpStatusCode.OK, (await client.CallAsync("profile", form["auth[access_token]"].ToString())).Status);
    }

    [Theory]
    [InlineData("lead", "ONCRMLEAD")]
    [InlineData("contact", "ONCRMCONTACT")]
    [InlineData("company", "ONCRMCOMPANY")]
    public async Task Adding_changing_and_deleting_come_in_their_order_and_an_empty_change_does_not_come(string entity, string prefix)
    {
        await using var client = await OAuthClient.StartAsync();
        await using var handler = await Handler.StartAsync();
        foreach (var what in new[] { "ADD", "UPDATE", "DELETE" }) await client.GoodAsync("event.bind", new { @event = prefix + what, handler = handler.Address });
        var id = (await client.GoodAsync($"crm.{entity}.add", new { fields = new { TITLE = "A", NAME = "A" } }))!.GetValue<long>();
        await client.GoodAsync($"crm.{entity}.update", new { id, fields = new { COMMENTS = "B" } });
        await client.GoodAsync($"crm.{entity}.update", new { id, fields = new { COMMENTS = "B" } });
        await client.GoodAsync($"crm.{entity}.delete", new { id });
        foreach (var what in new[] { "ADD", "UPDATE", "DELETE" })
        {
            var form = await handler.NextAsync();
            Assert.Equal((prefix + what, $"{id}"), (form["event"].ToString(), form["data[FIELDS][ID]"].ToString()));
        }
    }

    [Fact]
    public async Task Records_of_smart_processes_and_invoices_name_their_type()
    {
        await using var client = await OAuthClient.StartAsync();
        await using var handler = await Handler.StartAsync();
        var type = (await client.GoodAsync("crm.type.add", new { fields = new { title = "Cars", entityTypeId = 130 } }))!["type"]!["entityTypeId"]!.GetValue<long>();
        foreach (var name in new[] { "onCrmDynamicItemAdd", "onCrmDynamicItemAdd_130" }) await client.GoodAsync("event.bind", new { @event = name, handler = handler.Address });
        await client.GoodAsync("crm.item.add", new { entityTypeId = type, fields = new { title = "a" } });
        await client.GoodAsync("crm.item.add", new { entityTypeId = 31, fields = new { title = "b" } });
        var seen = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var form = await handler.NextAsync();
            seen.Add($"{form["event"]} {form["data[FIELDS][ENTITY_TYPE_ID]"]}");
        }

        Assert.Equal(["ONCRMDYNAMICITEMADD 130", "ONCRMDYNAMICITEMADD_130 130", "ONCRMDYNAMICITEMADD 31"], seen);
    }

    [Fact]
    public async Task User_fields_tell_of_themselves()
    {
        await using var client = await OAuthClient.StartAsync();
        await using var handler = await Handler.StartAsync();
        foreach (var what in new[] { "Add", "Update", "SetEnumValues", "Delete" }) await client.GoodAsync("event.bind", new { @event = "onCrmDealUserField" + what, handler = handler.Address });
        var id = (await client.GoodAsync("crm.deal.userfield.add", new { fields = new { FIELD_NAME = "COLOUR", USER_TYPE_ID = "enumeration", LIST = new[] { new { VALUE = "red" } } } }))!.GetValue<long>();
        await client.GoodAsync("crm.deal.userfield.update", new { id, fields = new { LIST = new[] { new { VALUE = "blue" } } } });
        var field = (await client.GoodAsync("crm.deal.userfield.get", new { id }))!;
        Assert.Equal(["red", "blue"], field["LIST"]!.AsArray().Select(item => item!["VALUE"]!.ToString()));
        await client.GoodAsync("crm.deal.userfield.delete", new { id });
        foreach (var what in new[] { "ADD", "UPDATE", "SETENUMVALUES", "DELETE" })
        {
            var form = await handler.NextAsync();
            Assert.Equal(("ONCRMDEALUSERFIELD" + what, "CRM_DEAL", "UF_CRM_COLOUR"), (form["event"].ToString(), form["data[FIELDS][ENTITY_ID]"].ToString(), form["data[FIELDS][FIELD_NAME]"].ToString()));
        }
    }

    [Fact]
    public async Task A_handler_that_fails_is_not_told_again()
    {
        await using var client = await OAuthClient.StartAsync();
        await using var handler = await Handler.StartAsync();
        handler.Answer = () => Task.FromResult(500);
        await client.GoodAsync("event.bind", new { @event = "onCrmDealAdd", handler = handler.Address });
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "lost" } });
        await handler.NextAsync();
        handler.Answer = () => Task.FromResult(200);
        var second = (await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "seen" } }))!.GetValue<long>();
        Assert.Equal($"{second}", (await handler.NextAsync())["data[FIELDS][ID]"]);
    }

    [Fact]
    public async Task A_slow_handler_is_called_less()
    {
        var clock = new FakeTimeProvider();
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { PerSecond = 0, Clock = clock });
        await using var handler = await Handler.StartAsync();
        handler.Answer = () =>
        {
            clock.Advance(TimeSpan.FromSeconds(5));
            return Task.FromResult(200);
        };
        await client.GoodAsync("event.bind", new { @event = "onCrmDealAdd", handler = handler.Address });
        for (var i = 0; i < 3; i++) await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Deal" } });
        await handler.NextAsync();
        var second = handler.NextAsync();
        await ReachAsync(clock, second);
        var third = handler.NextAsync();
        await ReachAsync(clock, third);
        var deliveries = await client.ReadControlAsync("deliveries");
        Assert.Equal([1, 2], deliveries.AsArray().Take(2).Select(one => one!["pauseSeconds"]!.GetValue<double>()));
    }

    [Fact]
    public async Task Two_quirks_bring_events_twice_and_the_last_first()
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { PerSecond = 0, Quirks = ["events.copies=two", "events.order=reversed"] });
        await using var handler = await Handler.StartAsync();
        var gate = new TaskCompletionSource<int>();
        handler.Answer = () => gate.Task;
        await client.GoodAsync("event.bind", new { @event = "onCrmDealAdd", handler = handler.Address });
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Deal" } });
        await handler.NextAsync();
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Deal" } });
        gate.SetResult(200);
        var ids = new List<string>();
        for (var i = 0; i < 3; i++) ids.Add((await handler.NextAsync())["data[FIELDS][ID]"].ToString());
        Assert.Equal(["2", "2", "1"], ids);
    }

    [Fact]
    public async Task An_outgoing_webhook_gets_no_tokens_and_neither_does_anyone_for_what_a_robot_did()
    {
        await using var client = await OAuthClient.StartAsync();
        await using var webhook = await Handler.StartAsync();
        await using var application = await Handler.StartAsync();
        var made = await client.ControlAsync("webhooks", $$"""{"url":"{{webhook.Address}}","events":["onCrmDealAdd"]}""");
        await client.GoodAsync("event.bind", new { @event = "onCrmDealAdd", handler = application.Address });
        await client.ControlAsync("edits", """{"method":"crm.deal.add","arguments":{"fields":{"TITLE":"x"}},"robot":true}""");
        var form = await webhook.NextAsync();
        Assert.Equal(made["applicationToken"]!.ToString(), form["auth[application_token]"]);
        Assert.False(form.ContainsKey("auth[access_token]") || form.ContainsKey("auth[scope]"));
        form = await application.NextAsync();
        Assert.False(form.ContainsKey("auth[access_token]"));
        Assert.True(form.ContainsKey("auth[scope]"));
    }

    private static async Task ReachAsync(FakeTimeProvider clock, Task until)
    {
        while (!until.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Yield();
        }
    }
}
