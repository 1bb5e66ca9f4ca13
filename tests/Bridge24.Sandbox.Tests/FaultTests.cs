using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace Bridge24.Sandbox.Tests;

public sealed class Fault_tests
{
    [Theory]
    [InlineData("refuse", 503, 0)]
    [InlineData("500-before", 500, 0)]
    [InlineData("500-after", 500, 1)]
    [InlineData("html", 502, 0)]
    [InlineData("html-after", 502, 1)]
    [InlineData("error", 400, 0)]
    public async Task A_fault_answers_once_and_executes_or_not(string kind, int status, int records)
    {
        await using var client = await PortalClient.StartAsync();
        client.Portal.AddFault($"crm.contact.add:{kind}:count=1");
        Assert.Equal(status, await AddAsync(client));
        Assert.Equal(records, client.Portal.Count("contact"));
        Assert.Equal(200, await AddAsync(client));
        Assert.Equal([status, 200], client.Portal.Requests.Select(request => request.Status));
    }

    [Theory]
    [InlineData("drop-before", 0)]
    [InlineData("drop-after", 1)]
    [InlineData("half", 1)]
    public async Task A_connection_is_closed_before_or_after_the_work(string kind, int records)
    {
        await using var client = await PortalClient.StartAsync();
        client.Portal.AddFault($"*:{kind}:count=1");
        await Assert.ThrowsAsync<HttpRequestException>(() => AddAsync(client));
        Assert.Equal(records, client.Portal.Count("contact"));
        Assert.Equal(0, client.Portal.Requests.Single().Status);
    }

    [Fact]
    public async Task A_late_request_is_executed_after_its_connection_is_gone()
    {
        var clock = new FakeTimeProvider();
        await using var client = await PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, Clock = clock });
        client.Portal.AddFault("crm.contact.add:late:seconds=10");
        var request = AddAsync(client);
        while (!request.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Yield();
        }

        await Assert.ThrowsAsync<HttpRequestException>(() => request);
        while (client.Portal.Count("contact") == 0)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
    }

    [Fact]
    public async Task An_error_meets_only_its_command_in_a_batch()
    {
        await using var client = await PortalClient.StartAsync();
        client.Portal.AddFault("crm.contact.add:error:position=2:code=BROKEN");
        var result = (await client.GoodAsync("batch", new
        {
            cmd = new { a = "crm.contact.add?fields[NAME]=A", b = "crm.contact.add?fields[NAME]=B", c = "crm.contact.add?fields[NAME]=C" },
        }))!;
        Assert.Equal("BROKEN", result["result_error"]!["b"]!["error"]!.ToString());
        Assert.Equal(["A", "C"], client.Portal.Records("contact").Select(record => record["NAME"]));
        Assert.Equal(["crm.contact.add", "crm.contact.add", "crm.contact.add"], client.Portal.Requests.Single().Commands);
    }

    [Fact]
    public async Task A_fault_may_wait_for_its_turn()
    {
        await using var client = await PortalClient.StartAsync();
        client.Portal.AddFault("*:html:after=1:count=1");
        var statuses = new List<int>();
        for (var i = 0; i < 3; i++) statuses.Add(await AddAsync(client));
        Assert.Equal(new[] { 200, 502, 200 }, statuses);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("a:unknown")]
    [InlineData("a:html:count=x")]
    [InlineData("a:html:colour=red")]
    public async Task A_rule_that_cannot_be_read_is_refused(string rule)
    {
        await using var client = await PortalClient.StartAsync();
        Assert.Throws<FormatException>(() => client.Portal.AddFault(rule));
    }

    [Fact]
    public async Task The_control_address_sets_faults_and_shows_what_came()
    {
        await using var client = await PortalClient.StartAsync();
        using var rule = new StringContent("crm.contact.add:html");
        using var set = await client.Http.PostAsync(new Uri(client.Portal.Control + "/faults"), rule);
        Assert.Equal(HttpStatusCode.OK, set.StatusCode);
        Assert.Equal(502, await AddAsync(client));
        using var cleared = await client.Http.DeleteAsync(new Uri(client.Portal.Control + "/faults"));
        Assert.Equal(200, await AddAsync(client));
        Assert.Contains("\"contact\":1", await client.Http.GetStringAsync(new Uri(client.Portal.Control + "/counts")), StringComparison.Ordinal);
        Assert.Contains("\"NAME\":\"Ann\"", await client.Http.GetStringAsync(new Uri(client.Portal.Control + "/records/contact")), StringComparison.Ordinal);
        var log = await client.Http.GetStringAsync(new Uri(client.Portal.Control + "/requests"));
        Assert.Contains("\"status\":502", log, StringComparison.Ordinal);
        Assert.DoesNotContain(new Uri(client.Portal.Webhook).Segments[3].Trim('/'), log, StringComparison.Ordinal);
        using var reset = await client.Http.PostAsync(new Uri(client.Portal.Control + "/reset"), null);
        Assert.Equal(0, client.Portal.Count("contact"));
        Assert.Empty(client.Portal.Requests);
    }

    private static async Task<int> AddAsync(PortalClient client)
    {
        using var answer = await client.Http.GetAsync(new Uri(client.Portal.Webhook + "crm.contact.add?fields[NAME]=Ann"));
        await answer.Content.ReadAsByteArrayAsync();
        return (int)answer.StatusCode;
    }
}
