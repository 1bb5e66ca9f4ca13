using System.Text.Json.Nodes;
using Bridge24.Client.Crm;
using Bridge24.Client.Tests.Auth;
using Bridge24.Client.Tests.Quirks;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests.Events;

/// <summary>A client that bears a name writes under it, so that its own changes do not come back to it as news.</summary>
[Emulated]
public sealed class Own_changes
{
    [Theory]
    [InlineData("crm.item.add", null, "shop")]
    [InlineData("crm.item.update", null, "shop")]
    [InlineData("tasks.task.update", null, "shop")]
    [InlineData("crm.item.delete", "another", "another")]
    [InlineData("crm.item.get", null, null)]
    [InlineData("task.checklistitem.add", null, null)]
    public async Task A_write_bears_the_name_alone_and_in_a_batch(string method, string? given, string? expected)
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client(with: options => options with { Connector = "shop" });
        var parameters = given is null ? new JsonObject { ["id"] = 1 } : new JsonObject { ["id"] = 1, ["auth_connector"] = given };
        await client.CallAsync(method, parameters);
        var batch = client.Batch();
        batch.Add(method, parameters);
        await batch.SendAsync();
        Assert.Equal(expected, portal.Requests.First().Body["auth_connector"]?.GetValue<string>());
        Assert.Equal(expected, portal.Requests.Last().Commands.Single().Parameters["auth_connector"]?.GetValue<string>());
        Assert.Null(portal.Requests.Last().Body["auth_connector"]);
        Assert.Equal(given is null ? 1 : 2, parameters.Count);
    }

    [Fact]
    public async Task REST_3_and_a_client_without_a_name_send_none()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var named = portal.Client(with: options => options with { Connector = "shop" });
        await using var nameless = portal.Client();
        await named.Rest3.CallAsync("tasks.task.add", new JsonObject { ["fields"] = new JsonObject() });
        await nameless.CallAsync("crm.item.add");
        Assert.All(portal.Requests, request => Assert.Null(request.Body["auth_connector"]));
    }

    [Fact]
    public async Task The_queue_of_a_name_holds_what_others_changed_and_not_what_it_changed_itself()
    {
        await using var application = await Application.StartAsync(null, "offline.plan=yes", "offline.data=fields");
        await using var own = application.Client(connector: "shop");
        await using var other = application.Client();
        await own.Events.BindAsync(new("ONCRMCONTACTADD", null) { Connector = "shop" });
        await own.Crm.Contacts.AddAsync(new Contact { Name = "Ann" });
        var batch = own.Batch();
        batch.Add("crm.item.add", new JsonObject { ["entityTypeId"] = 3, ["fields"] = new JsonObject { ["name"] = "Bea" } });
        await batch.SendAsync();
        var foreign = await other.Crm.Contacts.AddAsync(new Contact { Name = "Eve" });
        var package = await own.Events.Offline.ReserveAsync(new() { Connector = "shop" });
        Assert.Equal([foreign.Id], package.Events.Select(entry => entry.ObjectId!.Value));
    }
}
