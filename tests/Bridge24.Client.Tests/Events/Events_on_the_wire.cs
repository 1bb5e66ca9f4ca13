using Bridge24.Client.Events;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests.Events;

public sealed class Events_on_the_wire
{
    private static readonly Uri Handler = new("https://app.example.com/events");

    [Fact]
    public async Task A_package_is_reserved_read_again_and_cleared_entry_by_entry()
    {
        var queue = new ScriptedQueue();
        queue.Put(3);
        await using var portal = await StartAsync(queue);
        await using var client = portal.Client();
        var offline = client.Events.Offline;
        var package = await offline.ReserveAsync(new() { Limit = 2 });
        Assert.Equal([(1L, 101L, "m1"), (2L, null, "m2")], package.Events.Select(entry => (entry.Id, entry.ObjectId, entry.MessageId)));
        Assert.Equal(TimeSpan.FromHours(2), package.Events[0].Time!.Value.Offset);
        await offline.ClearAsync(package.ProcessId!, [1]);
        await offline.ClearAsync(package.ProcessId!, []);
        Assert.Equal([2L], (await offline.ReadAsync(package.ProcessId!)).Events.Select(entry => entry.Id));
        await offline.ClearAsync(package.ProcessId!);
        Assert.Equal([3L], queue.Ids);
    }

    [Fact]
    public async Task A_package_whose_answer_was_lost_is_found_and_none_is_reserved_twice()
    {
        var queue = new ScriptedQueue { Lost = 1 };
        queue.Put(120);
        await using var portal = await StartAsync(queue);
        await using var client = portal.Client(new JumpingClock());
        var offline = client.Events.Offline;
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => offline.ReserveAsync());
        var working = (await offline.ReserveAsync(new() { Limit = 60 })).ProcessId!;
        var lost = Assert.Single(await offline.ReservedAsync(except: new HashSet<string> { working }));
        Assert.Equal(Enumerable.Range(1, 50), lost.Events.Select(entry => (int)entry.Id));
        Assert.Equal(50, (await offline.ReadAsync(lost.ProcessId!)).Events.Count);
        Assert.Equal(2, (await offline.ReservedAsync()).Count);
        Assert.Equal(2, portal.Requests.Count(request => request.Method == "event.offline.get" && request.Body["process_id"] is null));
    }

    [Fact]
    public async Task Entries_that_failed_come_again_only_when_asked_for()
    {
        var queue = new ScriptedQueue();
        queue.Put(2);
        await using var portal = await StartAsync(queue);
        await using var client = portal.Client();
        var offline = client.Events.Offline;
        var package = await offline.ReserveAsync();
        await offline.ErrorAsync(package.ProcessId!, ["m1"]);
        await offline.ErrorAsync(package.ProcessId!, []);
        Assert.Equal([2L], (await offline.ReadAsync(package.ProcessId!)).Events.Select(entry => entry.Id));
        Assert.Equal([1L, 2L], (await offline.ReadAsync(package.ProcessId!, new() { WithErrors = true })).Events.Select(entry => entry.Id));
        Assert.Equal([true, false], await offline.ListAsync().Select(entry => entry.HasError).ToListAsync());
        Assert.Equal(1, portal.Requests.Count(request => request.Method == "event.offline.error"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_plan_without_confirmation_is_told(bool keeps)
    {
        var queue = new ScriptedQueue { KeepsPackages = keeps };
        queue.Put(1);
        await using var portal = await StartAsync(queue);
        await using var client = portal.Client();
        Assert.Equal(keeps, await client.Events.Offline.CanReserveAsync());
        var package = await client.Events.Offline.ReserveAsync();
        Assert.Equal(keeps, package.ProcessId is not null);
        Assert.Single(package.Events);
    }

    [Fact]
    public async Task A_source_has_a_queue_of_its_own()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":{"process_id":null,"events":[]}}"""));
        await using var client = portal.Client();
        var package = await client.Events.Offline.ReserveAsync(new() { Connector = "shop", Filter = new() { ["=EVENT_NAME"] = "ONCRMDEALADD" } });
        Assert.Empty(package.Events);
        Assert.Equal("""{"clear":0,"limit":50,"auth_connector":"shop","filter":{"=EVENT_NAME":"ONCRMDEALADD"}}""", portal.Requests.Single().Body.ToJsonString());
    }

    [Fact]
    public async Task A_handler_is_bound_once_however_often_it_is_asked_for()
    {
        var bound = Reply.Json("""{"result":[{"event":"ONCRMDEALADD","handler":"https:\/\/app.example.com\/events","auth_type":"0","offline":0},{"event":"ONCRMDEALADD","handler":"","auth_type":"0","offline":1}]}""");
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":[]}"""), Reply.Json("""{"result":true}"""), bound, bound, bound, Reply.Json("""{"result":true}"""));
        await using var client = portal.Client();
        var events = client.Events;
        Assert.True(await events.BindAsync(new("onCrmDealAdd", Handler)));
        Assert.False(await events.BindAsync(new("onCrmDealAdd", Handler)));
        Assert.False(await events.BindAsync(new("ONCRMDEALADD", null)));
        Assert.True(await events.BindAsync(new("ONCRMDEALADD", Handler) { UserId = 7 }));
        Assert.Equal(["event.get", "event.bind", "event.get", "event.get", "event.get", "event.bind"], portal.Requests.Select(request => request.Method));
        Assert.Equal("""{"event":"onCrmDealAdd","handler":"https://app.example.com/events"}""", portal.Requests.ElementAt(1).Body.ToJsonString());
        Assert.Equal(7, portal.Requests.Last().Body["auth_type"]!.GetValue<long>());
    }

    [Theory]
    [InlineData("""[{"event":"ONCRMDEALADD","handler":"","auth_type":0,"offline":1}]""", true)]
    [InlineData("[]", false)]
    public async Task A_binding_whose_answer_was_lost_is_looked_up(string after, bool isBound)
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":[]}"""), Reply.Cut, Reply.Json($$"""{"result":{{after}}}"""));
        await using var client = portal.Client(new JumpingClock());
        var binding = client.Events.BindAsync(new("ONCRMDEALADD", null));
        if (isBound)
        {
            Assert.True(await binding);
        }
        else
        {
            await Assert.ThrowsAsync<OutcomeUnknownException>(() => binding);
        }

        Assert.Equal(1, portal.Requests.Count(request => request.Method == "event.bind"));
    }

    [Fact]
    public async Task Unbinding_counts_and_never_unbinds_everything()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":{"count":2}}"""));
        await using var client = portal.Client();
        Assert.Equal(2, await client.Events.UnbindAsync(new("ONCRMDEALADD", null)));
        Assert.Equal("""{"event":"ONCRMDEALADD","event_type":"offline"}""", portal.Requests.Single().Body.ToJsonString());
        await Assert.ThrowsAsync<ArgumentException>(() => client.Events.UnbindAsync(new("", Handler)));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Events.BindAsync(new("ONCRMDEALADD", new Uri("/events", UriKind.Relative))));
        Assert.Single(portal.Requests);
    }

    private static async Task<ScriptedPortal> StartAsync(ScriptedQueue queue)
    {
        var portal = await ScriptedPortal.StartAsync();
        portal.Otherwise = queue.Answer;
        return portal;
    }
}
