using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace Bridge24.Sandbox.Tests;

public sealed class Limit_tests
{
    [Fact]
    public async Task A_full_bucket_refuses_and_leaks_with_time()
    {
        var clock = new FakeTimeProvider();
        await using var client = await PortalClient.StartAsync(new SandboxOptions { Capacity = 3, PerSecond = 2, Clock = clock });
        for (var i = 0; i < 3; i++) await client.GoodAsync("server.time");
        var refused = await client.BadAsync("server.time");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "QUERY_LIMIT_EXCEEDED"), (refused.Status, refused.Code));
        Assert.Equal(1, client.Portal.Refusals);
        clock.Advance(TimeSpan.FromSeconds(0.5));
        await client.GoodAsync("server.time");
        await client.BadAsync("server.time");
    }

    [Fact]
    public async Task A_batch_costs_the_sum_and_is_cut_at_sixty_seconds_with_what_was_done_kept()
    {
        var clock = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.Zero };
        await using var client = await PortalClient.StartAsync(new SandboxOptions
        {
            PerSecond = 0,
            Clock = clock,
            Costs = new Dictionary<string, double> { ["CRM.contact.add"] = 25 },
        });
        var cmd = Enumerable.Range(1, 4).ToDictionary(i => "c" + i, i => "crm.contact.add?fields[NAME]=N" + i);
        using var content = System.Net.Http.Json.JsonContent.Create(new { cmd });
        var request = client.Http.PostAsync(new Uri(client.Portal.Webhook + "batch"), content);
        while (!request.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        using var answer = await request;
        Assert.Equal(HttpStatusCode.GatewayTimeout, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(2, client.Portal.Count("contact"));
    }
}
