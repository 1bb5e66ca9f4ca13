namespace Bridge24.Sync.Tests.Engine;

public sealed class Dead_letters_at_rest
{
    private const string Bad = "id,name\n1,Ann\n2,Poison\n";

    [Fact]
    public async Task A_row_that_the_portal_keeps_refusing_is_sent_at_growing_distances_and_stays_in_the_accounts()
    {
        await using var world = await SyncWorld.StartAsync();
        var flow = await RefusedAsync(world);
        var (second, asked) = (await world.SyncAsync(flow), Adds(world));
        var third = await world.SyncAsync(flow);
        var rested = Adds(world);
        world.Clock.Forward(TimeSpan.FromMinutes(2));
        await world.SyncAsync(flow);
        var later = Adds(world);
        world.Clock.Forward(TimeSpan.FromSeconds(90));
        await world.SyncAsync(flow);

        Assert.Equal((1, 1, 1, 1), (second.Account.Failed, second.Account.Unchanged, third.Account.Failed, third.Account.Unchanged));
        Assert.Equal((3, 3, 4, 4), (asked, rested, later, Adds(world)));
        Assert.Equal(3, Assert.Single(await world.DeadAsync()).Attempts);
    }

    [Fact]
    public async Task A_row_that_changed_and_one_that_is_asked_for_are_tried_at_once()
    {
        await using var world = await SyncWorld.StartAsync();
        var flow = await RefusedAsync(world);
        await world.SyncAsync(flow);
        await world.RetryAsync(flow, "2");
        var asked = Adds(world);
        world.Csv("id,name\n1,Ann\n2,Bob\n");

        var mended = await world.SyncAsync(flow);

        Assert.Equal((4, 1), (asked, mended.Account.Created));
        Assert.Empty(await world.DeadAsync());
    }

    private static async Task<string> RefusedAsync(SyncWorld world)
    {
        world.Csv(Bad);
        world.Sandbox.AddFault("crm.item.add:error:code=VALUE_REFUSED:with=Poison");
        var flow = world.Contacts("NAME: name");
        await world.SyncAsync(flow);
        return flow;
    }

    private static int Adds(SyncWorld world) => world.Sandbox.Requests.SelectMany(request => request.Commands).Count(method => method == "crm.item.add");
}
