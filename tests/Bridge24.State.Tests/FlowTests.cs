namespace Bridge24.State.Tests;

public abstract class Flows_in_the_state(StateEngine engine)
{
    private const string Key = "UF_CRM_EXTERNAL_ID";

    [Fact]
    public async Task One_that_never_ran_is_unknown()
    {
        await using var test = engine.New();

        Assert.Null(await (await test.OpenAsync()).Flows.FindAsync(1, "contacts"));
    }

    [Fact]
    public async Task One_that_ran_is_known_after_reopening()
    {
        await using var test = engine.New();
        var flow = await Some.FlowAsync(await test.OpenAsync());
        await test.CloseAsync();

        Assert.Equal(flow, await (await test.OpenAsync()).Flows.FindAsync(flow.PortalId, "contacts"));
    }

    [Fact]
    public async Task One_whose_file_moved_stays_itself()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);

        Assert.Equal(flow, await store.Flows.RegisterAsync(flow.PortalId, "contacts", "moved/contacts.yaml", "contacts", Key));
    }

    [Fact]
    public async Task One_that_was_renamed_in_its_file_stays_itself()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);

        var renamed = await store.Flows.RegisterAsync(flow.PortalId, "people", "contacts.yaml", "contacts", Key);

        Assert.Equal(flow with { Flow = "people" }, renamed);
        Assert.Equal(renamed, await store.Flows.FindAsync(flow.PortalId, "people"));
        Assert.Null(await store.Flows.FindAsync(flow.PortalId, "contacts"));
    }

    [Fact]
    public async Task Two_with_one_key_are_refused()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);

        var exception = await Assert.ThrowsAsync<StateException>(
            () => store.Flows.RegisterAsync(flow.PortalId, "clients", "clients.yaml", "contacts", Key));

        Assert.StartsWith("Two flows write \"contacts\" by the key \"UF_CRM_EXTERNAL_ID\" on portal \"acme\"", exception.Message, StringComparison.Ordinal);
        Assert.Contains("\"contacts\" (contacts.yaml) and \"clients\" (clients.yaml)", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Use \"origin:\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_with_another_key_is_another_and_found_by_its_name()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);

        var other = await store.Flows.RegisterAsync(flow.PortalId, "contacts", "contacts.yaml", "contacts", "UF_OTHER");
        Assert.NotEqual(flow.Id, other.Id);
        Assert.Equal(other, await store.Flows.FindAsync(flow.PortalId, "contacts"));

        Assert.Equal(flow, await store.Flows.RegisterAsync(flow.PortalId, "contacts", "contacts.yaml", "contacts", Key));
        Assert.Equal(flow, await store.Flows.FindAsync(flow.PortalId, "contacts"));
    }

    [Fact]
    public async Task Keep_how_far_they_read_and_the_rows_that_failed()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        Assert.Null(await store.Flows.MarkAsync(flow.Id));
        await store.Flows.SaveMarkAsync(flow.Id, "{\"From\":7}");
        await test.CloseAsync();

        store = await test.OpenAsync();
        await Some.FlowAsync(store);

        Assert.Equal("{\"From\":7}", await store.Flows.MarkAsync(flow.Id));
        Assert.Empty(await store.DeadLetters.RowsAsync(flow.Id));
    }

    [Fact]
    public async Task Keep_their_mappings_by_number()
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);

        Assert.Equal(1, await store.Flows.MappingAsync(flow, long.MinValue, ["NAME", "EMAIL[WORK]"]));
        Assert.Equal(2, await store.Flows.MappingAsync(flow, 7, ["NAME"]));
        Assert.Equal(1, await store.Flows.MappingAsync(flow, long.MinValue, ["NAME", "EMAIL[WORK]"]));

        Assert.Equal(["NAME", "EMAIL[WORK]"], await store.Flows.SlotsAsync(flow.Id, 1));
        Assert.Empty(await store.Flows.SlotsAsync(flow.Id, 3));
    }
}
