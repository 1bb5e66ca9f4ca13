using Bridge24.Client.Crm;
using Bridge24.Client.Tasks;
using Bridge24.Client.Tests.Quirks;
using Bridge24.Sandbox;
using Microsoft.Extensions.Time.Testing;

namespace Bridge24.Client.Tests.OnSandbox;

[Emulated]
public sealed class Changes_of_a_portal
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Contacts_come_from_the_moment_up_to_which_the_last_ones_were_read()
    {
        await using var portal = await StartAsync();
        var contacts = portal.Client.Crm.Contacts;
        var ann = await contacts.AddAsync(new Contact { Name = "Ann", Phones = [new("+4930111222")] });
        _clock.Advance(TimeSpan.FromHours(1));
        var bob = await contacts.AddAsync(new Contact { Name = "Bob" });

        var since = _clock.GetUtcNow();
        _clock.Advance(TimeSpan.FromMinutes(2));
        var first = await contacts.ChangedAsync(since);
        Assert.Equal(_clock.GetUtcNow(), first.Until);
        Assert.Equal([bob.Id], await first.Records.Select(contact => contact.Id).ToListAsync());

        _clock.Advance(TimeSpan.FromHours(1));
        await contacts.UpdateAsync(ann with { Post = "CTO" });
        var second = await (await contacts.ChangedAsync(first.Until)).Records.SingleAsync();
        Assert.Equal((ann.Id, "Ann", "CTO", "+4930111222"), (second.Id, second.Name, second.Post, second.Phones.Single().Value));
    }

    [Fact]
    public async Task The_overlap_and_the_query_bound_what_comes()
    {
        await using var portal = await StartAsync();
        var deals = portal.Client.Crm.Deals;
        var small = await deals.AddAsync(new Deal { Title = "Small", Opportunity = 1 });
        var large = await deals.AddAsync(new Deal { Title = "Large", Opportunity = 1000 });
        _clock.Advance(TimeSpan.FromMinutes(10));
        var since = _clock.GetUtcNow();
        var query = new CrmQuery { Filter = new() { [">opportunity"] = 10 }, Select = ["title"] };

        Assert.Empty(await (await deals.ChangedAsync(since)).Records.ToListAsync());
        Assert.Equal([small.Id, large.Id], await (await deals.ChangedAsync(since, overlap: TimeSpan.FromMinutes(10))).Records.Select(deal => deal.Id).ToListAsync());
        Assert.Equal(["Large"], await (await deals.ChangedAsync(since, query, TimeSpan.FromMinutes(10))).Records.Select(deal => deal.Title).ToListAsync());
    }

    [Theory]
    [InlineData]
    [InlineData("ID", "TITLE")]
    public async Task Tasks_come_that_changed_since_a_moment(params string[] select)
    {
        await using var portal = await StartAsync();
        var tasks = portal.Client.Tasks;
        var first = await tasks.AddAsync(new PortalTask { Title = "Call Ann", ResponsibleId = 1 });
        await tasks.AddAsync(new PortalTask { Title = "Call Bob", ResponsibleId = 1 });
        _clock.Advance(TimeSpan.FromHours(1));
        await tasks.UpdateAsync(first.Id, new PortalTask { Title = "Call Ann again" });

        var changed = await tasks.ChangedAsync(_clock.GetUtcNow(), new TaskQuery { Select = select });
        Assert.Equal(_clock.GetUtcNow(), changed.Until);
        var task = await changed.Records.SingleAsync();
        Assert.Equal((first.Id, "Call Ann again"), (task.Id, task.Title));
    }

    [Fact]
    public async Task Where_the_filter_by_time_is_ignored_no_record_passes_for_a_change()
    {
        await using var portal = await StartAsync("filter.offset-date=ignored");
        var contacts = portal.Client.Crm.Contacts;
        await contacts.AddAsync(new Contact { Name = "Ann" });
        _clock.Advance(TimeSpan.FromHours(1));
        var changed = await contacts.ChangedAsync(_clock.GetUtcNow());
        var thrown = await Assert.ThrowsAsync<RejectedException>(async () => await changed.Records.CountAsync());
        Assert.Contains("ignores the filter", thrown.Message, StringComparison.Ordinal);
    }

    private Task<EmulatedPortal> StartAsync(string quirk = "filter.offset-date=filters") =>
        EmulatedPortal.StartAsync(new SandboxOptions { Clock = _clock, Quirks = [quirk] });
}
