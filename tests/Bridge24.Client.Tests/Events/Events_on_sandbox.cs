using System.Net;
using System.Threading.Channels;
using Bridge24.Client.Crm;
using Bridge24.Client.Events;
using Bridge24.Client.Tests.Auth;
using Bridge24.Client.Tests.Quirks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bridge24.Client.Tests.Events;

[Emulated]
public sealed class Events_on_sandbox
{
    [Fact]
    public async Task A_change_reaches_a_bound_handler_and_proves_its_portal()
    {
        await using var application = await Application.StartAsync();
        await using var client = application.Client();
        await using var handler = await StartHandlerAsync();
        var binding = new BoundEvent("ONCRMCONTACTADD", handler.Address);
        Assert.True(await client.Events.BindAsync(binding));
        Assert.False(await client.Events.BindAsync(binding));
        var contact = await client.Crm.Contacts.AddAsync(new Contact { Name = "Ann" });
        var delivery = EventDelivery.Parse(await handler.Bodies.ReadAsync());
        Assert.Equal(("ONCRMCONTACTADD", contact.Id, application.Portal.OAuth.MemberId), (delivery.Event, delivery.ObjectId, delivery.Member!.Value));
        Assert.False(delivery.IsFrom(new ApplicationToken("somebody-else")));
        Assert.NotNull(delivery.SentAt);
        Assert.Equal(1, await client.Events.UnbindAsync(binding));
        Assert.Empty(await client.Events.GetAsync());
    }

    [Fact]
    public async Task What_waits_in_the_queue_is_reserved_and_cleared_once()
    {
        await using var application = await Application.StartAsync(null, "offline.plan=yes", "offline.data=fields", "offline.error=package");
        await using var client = application.Client();
        var offline = client.Events.Offline;
        Assert.True(await client.Events.BindAsync(new("ONCRMCONTACTADD", null)));
        Assert.False(await client.Events.BindAsync(new("oncrmcontactadd", null)));
        Assert.True(await offline.CanReserveAsync());
        var ids = new List<long>();
        for (var number = 0; number < 3; number++)
        {
            ids.Add((await client.Crm.Contacts.AddAsync(new Contact { Name = $"Ann {number}" })).Id);
        }

        var package = await offline.ReserveAsync();
        Assert.Equal(ids.Select(id => (long?)id), package.Events.Select(entry => entry.ObjectId));
        Assert.Empty((await offline.ReserveAsync()).Events);
        await offline.ErrorAsync(package.ProcessId!, [package.Events[0].MessageId]);
        await offline.ClearAsync(package.ProcessId!, [package.Events[1].Id, package.Events[2].Id]);
        Assert.Equal([(package.Events[0].Id, true)], await offline.ListAsync().Select(entry => (entry.Id, entry.HasError)).ToListAsync());
        await offline.ClearAsync(package.ProcessId!);
        Assert.Empty(await offline.ListAsync().ToListAsync());
    }

    [Fact]
    public async Task A_package_whose_answer_was_lost_is_found_again()
    {
        await using var application = await Application.StartAsync(null, "offline.plan=yes", "offline.data=fields");
        await using var client = application.Client();
        var offline = client.Events.Offline;
        await client.Events.BindAsync(new("ONCRMCONTACTADD", null));
        var id = (await client.Crm.Contacts.AddAsync(new Contact { Name = "Ann" })).Id;
        application.Portal.AddFault("event.offline.get:drop-after:count=1");
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => offline.ReserveAsync());
        var package = Assert.Single(await offline.ReservedAsync());
        Assert.Equal(id, package.Events.Single().ObjectId);
        Assert.Equal(id, (await offline.ReadAsync(package.ProcessId!)).Events.Single().ObjectId);
        await offline.ClearAsync(package.ProcessId!);
        Assert.Empty(await offline.ReservedAsync());
    }

    [Theory]
    [InlineData("offline.data=false")]
    [InlineData("offline.repeat=new-entry")]
    [InlineData("offline.empty-package=null")]
    [InlineData("offline.error=queue")]
    [InlineData("events.batch-connector=counts")]
    public async Task The_queue_is_worked_off_whatever_the_portal_does_where_nothing_is_documented(string quirk)
    {
        await using var application = await Application.StartAsync(null, "offline.plan=yes", "offline.data=fields", quirk);
        await using var client = application.Client();
        var offline = client.Events.Offline;
        await client.Events.BindAsync(new("ONCRMCONTACTADD", null));
        await client.Crm.Contacts.AddAsync(new Contact { Name = "Ann" });
        await client.Crm.Contacts.AddAsync(new Contact { Name = "Bob" });
        var package = await offline.ReserveAsync();
        Assert.Equal(2, package.Events.Count);
        Assert.All(package.Events, entry => Assert.Equal(quirk == "offline.data=false", entry.ObjectId is null));
        await offline.ErrorAsync(package.ProcessId!, [package.Events[0].MessageId]);
        await offline.ClearAsync(package.ProcessId!, [package.Events[1].Id]);
        var failed = await offline.ListAsync().SingleAsync();
        Assert.True(failed.HasError);
        Assert.Empty((await offline.ReserveAsync()).Events);
        var again = failed.ProcessId is { } reserved
            ? await offline.ReadAsync(reserved, new() { WithErrors = true })
            : await offline.ReserveAsync(new() { WithErrors = true });
        Assert.Equal(failed.Id, again.Events.Single().Id);
        await offline.ClearAsync(again.ProcessId!);
        Assert.Empty(await offline.ListAsync().ToListAsync());
    }

    [Fact]
    public async Task A_plan_without_packages_is_told_and_loses_nothing()
    {
        await using var application = await Application.StartAsync(null, "offline.plan=no");
        await using var client = application.Client();
        await client.Events.BindAsync(new("ONCRMCONTACTADD", null));
        await client.Crm.Contacts.AddAsync(new Contact { Name = "Ann" });
        Assert.False(await client.Events.Offline.CanReserveAsync());
        await Assert.ThrowsAsync<AccessDeniedException>(() => client.Events.Offline.ReserveAsync());
        Assert.Single(await client.Events.Offline.ListAsync().ToListAsync());
    }

    [Fact]
    public async Task A_webhook_is_told_that_events_need_an_application()
    {
        await using var portal = await OnSandbox.EmulatedPortal.StartAsync();
        await Assert.ThrowsAsync<AccessDeniedException>(() => portal.Client.Events.GetAsync());
    }

    private static async Task<Handler> StartHandlerAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var bodies = Channel.CreateUnbounded<string>();
        var application = builder.Build();
        application.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            await bodies.Writer.WriteAsync(await reader.ReadToEndAsync());
            context.Response.StatusCode = 200;
        });
        await application.StartAsync();
        return new Handler(application, new Uri(application.Urls.First() + "/events"), bodies.Reader);
    }

    private sealed record Handler(WebApplication Server, Uri Address, ChannelReader<string> Bodies) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
