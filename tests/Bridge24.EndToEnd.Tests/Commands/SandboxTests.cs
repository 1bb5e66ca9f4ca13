using System.Net;
using Bridge24.EndToEnd.Tests.Running;

namespace Bridge24.EndToEnd.Tests.Commands;

public sealed class SandboxTests : IDisposable
{
    private readonly B24 _b24 = new();

    [Fact]
    public async Task A_cost_passes_and_is_billed()
    {
        await using var sandbox = await Emulated.StartAsync(_b24, "--cost", "server.time=0.2", "--operating", "server.time=100");

        var (_, body) = await sandbox.CallAsync("server.time");

        Assert.InRange(body.GetProperty("time").GetProperty("duration").GetDouble(), 0.19, double.MaxValue);
        Assert.InRange(body.GetProperty("time").GetProperty("operating").GetDouble(), 100.19, 101);
    }

    [Fact]
    public async Task Realistic_costs_are_those_of_the_documentation()
    {
        await using var sandbox = await Emulated.StartAsync(_b24, "--realistic");

        var (_, body) = await sandbox.CallAsync("crm.status.list");

        Assert.InRange(body.GetProperty("time").GetProperty("operating").GetDouble(), 0.005, 1);
    }

    [Fact]
    public async Task A_method_that_used_up_its_time_is_refused()
    {
        await using var sandbox = await Emulated.StartAsync(_b24, "--operating", "server.time=7", "--operating-limit", "5");

        await sandbox.CallAsync("server.time");
        var (status, body) = await sandbox.CallAsync("server.time");

        Assert.Equal((HttpStatusCode.TooManyRequests, "OPERATION_TIME_LIMIT"), (status, body.GetProperty("error").GetString()));
    }

    [Fact]
    public async Task A_latency_keeps_calls_waiting_and_the_control_address_not()
    {
        await using var sandbox = await Emulated.StartAsync(_b24, "--latency", "600000");
        using var patience = new CancellationTokenSource();

        var call = sandbox.Http.GetAsync(new Uri(sandbox.Address("webhook") + "profile"), patience.Token);
        var counts = await sandbox.Http.GetStringAsync(new Uri(sandbox.Address("control") + "/counts"), CancellationToken.None);
        Assert.False(call.IsCompleted);
        await patience.CancelAsync();

        Assert.Contains("\"contact\":0", counts, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task A_fault_is_there_from_the_start()
    {
        await using var sandbox = await Emulated.StartAsync(_b24, "--fault", "profile:error:code=BROKEN:count=1", "--fault", "oauth.token:refuse");

        var first = await sandbox.CallAsync("profile");
        var second = await sandbox.CallAsync("profile");
        using var token = await sandbox.Http.GetAsync(new Uri(sandbox.Address("authServer") + "/oauth/token/"));

        Assert.Equal("BROKEN", first.Body.GetProperty("error").GetString());
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (second.Status, token.StatusCode));
    }

    [Fact]
    public async Task The_printed_application_renews_its_printed_tokens_and_a_quirk_lets_it_do_so_twice()
    {
        await using var sandbox = await Emulated.StartAsync(_b24, "--quirk", "oauth.refresh-reuse=alive");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "refresh_token",
            ["client_id"] = sandbox.Address("clientId"),
            ["client_secret"] = sandbox.Address("clientSecret"),
            ["refresh_token"] = sandbox.Address("refreshToken"),
        });

        for (var i = 0; i < 2; i++)
        {
            using var answer = await sandbox.Http.PostAsync(new Uri(sandbox.Address("authServer") + "/oauth/token/"), form);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_printed_page_opens(bool everywhere)
    {
        await using var sandbox = everywhere ? await Emulated.StartAsync(_b24, "--any-address") : await Emulated.StartAsync(_b24);

        var page = await sandbox.Http.GetStringAsync(new Uri(sandbox.Address("page")));

        Assert.Contains("<title>b24 sandbox</title>", page, StringComparison.Ordinal);
        Assert.Equal(everywhere, sandbox.Address("page").StartsWith(sandbox.Address("control"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Quirks_are_listed_with_the_default_first()
    {
        var listed = (await _b24.RunAsync("sandbox", "--quirks", "list")).Ends(0);

        Assert.Contains(listed.Lines, line => line.StartsWith("oauth.refresh-reuse=dead|alive  ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Emulated_methods_are_listed()
    {
        var listed = (await _b24.RunAsync("sandbox", "--methods")).Ends(0);

        Assert.Contains("crm.item.productrow.set", listed.Lines);
        Assert.DoesNotContain("tasks.task.counters.get", listed.Lines);
    }

    [Fact]
    public async Task Scenarios_are_listed_and_played_from_the_start_by_name_and_by_file()
    {
        var listed = (await _b24.RunAsync("sandbox", "--scenarios", "list")).Ends(0);
        Assert.Contains(listed.Lines, line => line.StartsWith("outage ", StringComparison.Ordinal));
        var file = _b24.Write("mine.yaml", "course:\n  - fault: profile:error:code=MINE\n");
        await using var sandbox = await Emulated.StartAsync(_b24, "--scenario", "unpaid", "--scenario", file, "--chance", "9");

        var unpaid = await sandbox.CallAsync("crm.deal.list");
        using var stopped = await sandbox.Http.DeleteAsync(new Uri(sandbox.Address("control") + "/scenarios?name=unpaid"));
        var mine = await sandbox.CallAsync("profile");

        Assert.Equal(("PAYMENT_REQUIRED", "MINE"), (unpaid.Body.GetProperty("error").GetString(), mine.Body.GetProperty("error").GetString()));
    }

    [Theory]
    [InlineData("--scenario", "outrage", "Scenario \"outrage\" is not known.")]
    [InlineData("--quirk", "oauth.refresh-reuse=perhaps", "Give oauth.refresh-reuse=dead or alive.")]
    [InlineData("--quirk", "colour=red", "Quirk \"colour\" is not known.")]
    [InlineData("--fault", "profile:unknown", "Fault kind \"unknown\" is not known.")]
    [InlineData("--cost", "profile", "\"profile\" is not a cost.")]
    public async Task What_is_not_understood_is_a_usage_error(string option, string value, string said)
    {
        var outcome = (await _b24.RunAsync("sandbox", "--http", option, value)).Ends(2);

        Assert.Contains(said, outcome.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _b24.Dispose();
}
