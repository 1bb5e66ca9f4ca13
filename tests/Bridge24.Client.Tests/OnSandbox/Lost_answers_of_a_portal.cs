using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Quirks;
using Microsoft.Extensions.Time.Testing;

namespace Bridge24.Client.Tests.OnSandbox;

[Emulated]
public sealed class Lost_answers_of_a_portal
{
    public static TheoryData<string> NotExecuted => ["drop-before", "500-before", "html"];

    public static TheoryData<string> Executed => ["drop-after", "500-after", "html-after", "half"];

    public static TheoryData<string> Unanswered => [.. NotExecuted, .. Executed];

    [Theory]
    [MemberData(nameof(Unanswered))]
    public async Task A_read_is_asked_again(string fault)
    {
        await using var portal = await EmulatedPortal.StartAsync(1, null, $"crm.item.get:{fault}:count=3");
        var answer = await portal.Client.CallAsync("crm.item.get", EmulatedPortal.Contact(new JsonObject { ["id"] = 1 }));
        Assert.Equal(1, answer.GetProperty("item").GetProperty("id").GetInt64());
        Assert.Equal(4, portal.Sandbox.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Unanswered))]
    public async Task An_update_is_sent_again_and_leaves_one_change(string fault)
    {
        await using var portal = await EmulatedPortal.StartAsync(1, null, $"crm.item.update:{fault}:count=2");
        await portal.Client.CallAsync("crm.item.update", EmulatedPortal.Contact(new JsonObject { ["id"] = 1, ["fields"] = new JsonObject { ["name"] = "Bea" } }));
        Assert.Equal(["Bea"], portal.ContactNames());
        Assert.Equal(3, portal.Sandbox.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Executed))]
    public async Task A_delete_that_was_executed_unseen_is_told_as_gone(string fault)
    {
        await using var portal = await EmulatedPortal.StartAsync(2, null, $"crm.item.delete:{fault}:count=1");
        await Assert.ThrowsAsync<NotFoundException>(() => portal.Client.CallAsync("crm.item.delete", EmulatedPortal.Contact(new JsonObject { ["id"] = 1 })));
        Assert.Equal(1, portal.Sandbox.Count("contact"));
    }

    [Theory]
    [MemberData(nameof(NotExecuted))]
    public async Task A_create_that_was_not_executed_is_unknown_and_never_sent_again(string fault)
    {
        await using var portal = await EmulatedPortal.StartAsync(0, null, $"crm.item.add:{fault}:count=1");
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => portal.AddContactAsync("Ann"));
        Assert.Single(portal.Sandbox.Requests);
        Assert.Empty(portal.ContactNames());
    }

    [Theory]
    [MemberData(nameof(Executed))]
    public async Task A_create_that_was_executed_unseen_is_unknown_and_exists_once(string fault)
    {
        await using var portal = await EmulatedPortal.StartAsync(0, null, $"crm.item.add:{fault}:count=1");
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => portal.AddContactAsync("Ann"));
        Assert.Single(portal.Sandbox.Requests);
        Assert.Equal(["Ann"], portal.ContactNames());
    }

    [Fact]
    public async Task A_create_that_is_executed_later_is_unknown_and_exists_once_in_the_end()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var portal = await EmulatedPortal.StartAsync(0, clock, "crm.item.add:late:seconds=86400:count=1");
        var add = portal.AddContactAsync("Ann");
        while (!add.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Yield();
        }

        await Assert.ThrowsAsync<OutcomeUnknownException>(() => add);
        Assert.Empty(portal.ContactNames());
        clock.Advance(TimeSpan.FromDays(1));
        while (portal.Sandbox.Count("contact") == 0)
        {
            await Task.Yield();
        }

        Assert.Equal(["Ann"], portal.ContactNames());
        Assert.Single(portal.Sandbox.Requests);
    }

    [Theory]
    [InlineData("crm.item.add")]
    [InlineData("*")]
    public async Task A_refused_create_is_sent_again_and_exists_once(string method)
    {
        await using var portal = await EmulatedPortal.StartAsync(0, null, $"{method}:refuse:count=3");
        await portal.AddContactAsync("Ann");
        Assert.Equal(["Ann"], portal.ContactNames());
        Assert.Equal(3, portal.Sandbox.Refusals);
    }

    [Theory]
    [InlineData("crm.item.get")]
    [InlineData("crm.item.update")]
    [InlineData("crm.item.add")]
    public async Task A_command_that_the_portal_refuses_is_final(string method)
    {
        await using var portal = await EmulatedPortal.StartAsync(1, null, $"{method}:error:code=CRM_FIELD_ERROR_REQUIRED");
        var call = EmulatedPortal.Contact(new JsonObject { ["id"] = 1, ["fields"] = new JsonObject { ["name"] = "Bea" } });
        var thrown = await Assert.ThrowsAsync<RejectedException>(() => portal.Client.CallAsync(method, call));
        Assert.Equal("CRM_FIELD_ERROR_REQUIRED", thrown.Code, ignoreCase: true);
        Assert.Single(portal.Sandbox.Requests);
    }

    [Fact]
    public async Task A_method_that_the_portal_does_not_have_is_final()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var thrown = await Assert.ThrowsAsync<RejectedException>(() => portal.Client.CallAsync("no.such.method"));
        Assert.Equal("ERROR_METHOD_NOT_FOUND", thrown.Code, ignoreCase: true);
        Assert.Single(portal.Sandbox.Requests);
    }
}
