using System.Net;
using System.Net.Sockets;
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
    public async Task Each_address_that_calls_has_a_bucket_of_its_own_shared_by_all_behind_it()
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { Capacity = 2, PerSecond = 1, Clock = new FakeTimeProvider() });
        using var elsewhere = new HttpClient(new SocketsHttpHandler { ConnectCallback = async (context, ct) => await FromAsync(IPAddress.Parse("127.0.0.2"), context.DnsEndPoint.Port, ct) });
        var application = new Uri($"{client.Portal.Address}/rest/profile?auth={client.Portal.OAuth.Tokens.AccessToken}");
        await client.GoodAsync("server.time");
        using (var answer = await client.Http.GetAsync(application)) Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("QUERY_LIMIT_EXCEEDED", (await client.BadAsync("server.time")).Code);
        for (var call = 0; call < 2; call++)
        {
            using var answer = await elsewhere.GetAsync(application);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        using var refused = await elsewhere.GetAsync(application);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
    }

    [Fact]
    public async Task A_batch_costs_the_sum_and_is_cut_at_sixty_seconds_with_what_was_done_kept()
    {
        var clock = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.Zero };
        await using var client = await PortalClient.StartAsync(new SandboxOptions
        {
            PerSecond = 0,

            // The clock runs on while a command does: on a busy machine it would be billed more than the limit.
            OperatingLimit = 0,
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

    [Fact]
    public async Task The_call_that_passes_the_limit_runs_and_the_next_one_is_refused_until_a_basket_is_forgotten()
    {
        var clock = new FakeTimeProvider();
        await using var client = await PortalClient.StartAsync(Twenty(clock));
        for (var i = 0; i < 25; i++)
        {
            await client.GoodAsync("crm.item.list", new { entityTypeId = 3 });
            if (i == 1) clock.Advance(TimeSpan.FromMinutes(2));
        }

        var refused = await client.BadAsync("crm.item.list", new { entityTypeId = 3 });
        Assert.Equal((HttpStatusCode.TooManyRequests, "OPERATION_TIME_LIMIT"), (refused.Status, refused.Code));
        await client.GoodAsync("crm.item.fields", new { entityTypeId = 3 });
        client.Portal.AdvanceClock(TimeSpan.FromMinutes(8));
        var (_, body) = await client.CallAsync("crm.item.list", new { entityTypeId = 3 });
        Assert.Equal(480, body["time"]!["operating"]!.GetValue<double>(), 0.5);
        Assert.Equal(clock.GetUtcNow().AddMinutes(10).ToUnixTimeSeconds(), body["time"]!["operating_reset_at"]!.GetValue<long>());
    }

    [Theory]
    [InlineData("crm.item.list", true, null, 0.245)]
    [InlineData("crm.item.list", true, 3.0, 3)]
    [InlineData("crm.item.fields", true, null, 0.15)]
    [InlineData("crm.item.list", false, null, 0)]
    public async Task A_method_takes_what_the_documentation_shows_where_that_is_wanted(string method, bool realistic, double? given, double seconds)
    {
        var clock = new FakeTimeProvider();
        await using var client = await PortalClient.StartAsync(new SandboxOptions
        {
            Clock = clock,
            Realistic = realistic,
            Costs = given is { } cost ? new Dictionary<string, double> { [method] = cost } : [],
        });
        var request = client.CallAsync(method, new { entityTypeId = 3 });
        while (!request.IsCompleted)
        {
            await Task.Yield();
            if (realistic) clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        // The clock runs on while the call does, so that more than the cost may be billed.
        var operating = (await request).Body["time"]!["operating"]!.GetValue<double>();
        Assert.True(seconds > 0 ? operating >= seconds : operating == 0, $"{operating} s were billed.");
    }

    [Fact]
    public async Task An_application_and_a_webhook_have_limits_of_their_own()
    {
        await using var client = await OAuthClient.StartAsync();
        client.Portal.Bill("profile", 481, client.Portal.OAuth.Application.ClientId);
        await client.ControlAsync("operating", """{"method":"server.time","seconds":481}""");
        var token = client.Portal.OAuth.Tokens.AccessToken;
        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.CallAsync("profile", token)).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.CallAsync("server.time", token)).Status);
        using var free = await client.Http.GetAsync(new Uri(client.Portal.Webhook + "profile"));
        using var used = await client.Http.GetAsync(new Uri(client.Portal.Webhook + "server.time"));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (free.StatusCode, used.StatusCode));
    }

    [Fact]
    public async Task The_methods_of_a_batch_pay_for_themselves()
    {
        await using var client = await PortalClient.StartAsync(Twenty(new FakeTimeProvider()));
        var cmd = Enumerable.Range(1, 26).ToDictionary(i => "c" + i, _ => "crm.item.list?entityTypeId=3");
        cmd["other"] = "server.time";
        var (_, body) = await client.CallAsync("batch", new { cmd });
        Assert.Equal("OPERATION_TIME_LIMIT", Assert.Single(body["result"]!["result_error"]!.AsObject()).Value!["error"]!.ToString());
        Assert.NotNull(body["result"]!["result"]!["other"]);
        Assert.Equal(500, body["result"]!["result_time"]!["c25"]!["operating"]!.GetValue<double>(), 0.5);
        Assert.Equal(0, body["time"]!["operating"]!.GetValue<double>());
        Assert.Equal("OPERATION_TIME_LIMIT", (await client.BadAsync("crm.item.list", new { entityTypeId = 3 })).Code);
    }

    [Fact]
    public async Task A_batch_may_pay_itself()
    {
        var options = Twenty(new FakeTimeProvider()) with { Quirks = ["operating.batch-billing=batch"] };
        await using var client = await PortalClient.StartAsync(options);
        var cmd = Enumerable.Range(1, 25).ToDictionary(i => "c" + i, _ => "crm.item.list?entityTypeId=3");
        var (_, body) = await client.CallAsync("batch", new { cmd });
        Assert.Equal(500, body["time"]!["operating"]!.GetValue<double>(), 0.5);
        var refused = await client.BadAsync("batch", new { cmd });
        Assert.Equal((HttpStatusCode.TooManyRequests, "OPERATION_TIME_LIMIT"), (refused.Status, refused.Code));
        await client.GoodAsync("crm.item.list", new { entityTypeId = 3 });
    }

    [Fact]
    public async Task The_figures_may_be_absent()
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { Quirks = ["operating.figures=absent"] });
        var (_, body) = await client.CallAsync("server.time");
        Assert.Null(body["time"]!["operating"]);
        client.Portal.SetQuirk("operating.figures=present");
        Assert.NotNull((await client.CallAsync("server.time")).Body["time"]!["operating_reset_at"]);
    }

    private static SandboxOptions Twenty(FakeTimeProvider clock) => new()
    {
        PerSecond = 0,
        Clock = clock,
        OperatingCosts = new Dictionary<string, double> { ["crm.item.list"] = 20 },
    };

    private static async Task<Stream> FromAsync(IPAddress source, int port, CancellationToken ct)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(source, 0));
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), ct);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
