using System.Net;
using System.Text.Json.Nodes;
using Bridge24.Sandbox.Tests.Control;

namespace Bridge24.Sandbox.Tests.Scenarios;

public sealed class CourseTests
{
    [Fact]
    public async Task The_same_seed_gives_the_same_course_and_another_seed_another()
    {
        var first = await CourseAsync(seed: 7);

        Assert.Equal(first, await CourseAsync(seed: 7));
        Assert.NotEqual(first, await CourseAsync(seed: 8));
    }

    [Fact]
    public async Task An_outage_ends_after_ninety_seconds_of_the_portals_clock()
    {
        await using var client = await PortalClient.StartAsync();
        client.Portal.PlayScenario("outage");

        await Assert.ThrowsAsync<HttpRequestException>(() => client.CallAsync("profile"));
        client.Portal.AdvanceClock(TimeSpan.FromSeconds(89));
        await Assert.ThrowsAsync<HttpRequestException>(() => client.CallAsync("profile"));
        client.Portal.AdvanceClock(TimeSpan.FromSeconds(2));
        await client.GoodAsync("profile");

        Assert.True((await client.ControlAsync("GET scenarios"))!["played"]![0]!["over"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Two_that_renew_at_once_find_their_token_expired_and_one_pair_between_them()
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions { PerSecond = 0, Clock = new JumpingClock() });
        var pair = client.Portal.OAuth.Tokens;
        client.Portal.PlayScenario("token-race");

        Assert.Equal("expired_token", (await client.CallAsync("profile", pair.AccessToken)).Body["error"]!.ToString());
        var answers = await Task.WhenAll(client.RenewAsync(pair.RefreshToken), client.RenewAsync(pair.RefreshToken));
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.Equal("invalid_grant", answers.Single(answer => answer.Status != HttpStatusCode.OK).Body["error"]!.ToString());
        Assert.Equal(2, client.Portal.Requests.Count(request => request.Fault?.StartsWith("oauth.token:slow", StringComparison.Ordinal) == true));
        var counters = JsonNode.Parse(await client.Http.GetStringAsync(new Uri(client.Portal.Control + "/counters")))!;
        Assert.Equal((1, 1), (counters["renewals"]!.GetValue<int>(), counters["refreshReuses"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_brown_out_answers_some_calls_with_a_page_and_had_executed_some_of_those()
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, Clock = new JumpingClock() });
        client.Portal.PlayScenario("brown-out");
        var (good, pages) = (0, 0);
        for (var call = 0; call < 60; call++)
        {
            using var answer = await client.Http.GetAsync(new Uri($"{client.Portal.Webhook}crm.contact.add?fields[NAME]=N{call}"));
            if (answer.StatusCode == HttpStatusCode.OK) good++;
            else if (answer.StatusCode == HttpStatusCode.BadGateway && answer.Content.Headers.ContentType!.MediaType == "text/html") pages++;
        }

        var met = client.Portal.Requests.Select(request => request.Fault?.Split(':')[1]).ToList();
        Assert.Equal((60, met.Count(kind => kind is "html" or "html-after")), (good + pages, pages));
        Assert.Equal(good + met.Count(kind => kind == "html-after"), client.Portal.Count("contact"));
        Assert.All(["html", "html-after", "slow"], kind => Assert.Contains(kind, met));
        client.Portal.AdvanceClock(TimeSpan.FromMinutes(5));
        for (var call = 0; call < 60; call++) await client.GoodAsync("profile");
    }

    [Fact]
    public async Task Half_a_batch_is_executed_and_nothing_is_said()
    {
        await using var client = await PortalClient.StartAsync();
        client.Portal.PlayScenario("half-batch");
        var commands = Enumerable.Range(1, 20).ToDictionary(number => $"c{number}", number => $"crm.contact.add?fields[NAME]=N{number}");

        using var answer = await client.Http.PostAsync(new Uri(client.Portal.Webhook + "batch"),
            new FormUrlEncodedContent(commands.Select(pair => KeyValuePair.Create($"cmd[{pair.Key}]", pair.Value))));

        Assert.Equal(HttpStatusCode.GatewayTimeout, answer.StatusCode);
        Assert.Equal(9, client.Portal.Count("contact"));
        await client.GoodAsync("batch", new { cmd = commands });
    }

    [Fact]
    public async Task Unpaid_answers_calls_and_renewals_until_it_is_stopped()
    {
        await using var client = await PortalClient.StartAsync();
        await client.ControlAsync("POST scenarios", "unpaid");

        var (status, code, _) = await client.BadAsync("crm.contact.list");
        using var renewal = await client.Http.GetAsync(new Uri(client.Portal.Address + "/oauth/token/"));
        Assert.Equal(((HttpStatusCode)402, "PAYMENT_REQUIRED", (HttpStatusCode)402), (status, code, renewal.StatusCode));
        await client.ControlAsync("DELETE scenarios?name=unpaid");

        await client.GoodAsync("crm.contact.list");
    }

    [Fact]
    public async Task Blocked_for_load_leaves_the_authorization_server_alone()
    {
        await using var client = await PortalClient.StartAsync();
        client.Portal.PlayScenario("blocked");

        foreach (var method in new[] { "batch", "profile", "crm.deal.list", "tasks.task.list" })
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "OVERLOAD_LIMIT"), Two(await client.BadAsync(method)));
        using var token = await client.Http.GetAsync(new Uri(client.Portal.Address + "/oauth/token/"));
        Assert.Equal(HttpStatusCode.BadRequest, token.StatusCode);
        client.Portal.StopScenarios();
        await client.GoodAsync("profile");
    }

    [Fact]
    public async Task People_act_after_the_calls_that_the_step_waits_for()
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, SeedContacts = 8, Scenarios = ["deleted-by-user"] });
        for (var i = 0; i < 10; i++) await client.GoodAsync("profile");
        Assert.Equal(8, client.Portal.Count("contact"));

        await client.GoodAsync("profile");

        Assert.Equal(5, client.Portal.Count("contact"));
    }

    [Fact]
    public async Task Two_companies_become_one_and_a_field_goes()
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, Scenarios = ["merged-by-user", "field-removed"] });
        await client.GoodAsync("crm.contact.userfield.add", new { fields = new { FIELD_NAME = "SHOP_ID", USER_TYPE_ID = "string" } });
        client.Portal.Import("{\"kind\":\"company\",\"id\":1,\"fields\":{\"TITLE\":\"A\"}}\n{\"kind\":\"company\",\"id\":2,\"fields\":{\"TITLE\":\"B\"}}");

        await client.GoodAsync("batch", new { cmd = Enumerable.Range(1, 10).ToDictionary(number => $"c{number}", _ => "profile") });
        var fields = await client.GoodAsync("crm.contact.fields");

        Assert.Null(fields!["UF_CRM_SHOP_ID"]);
        Assert.Equal(1, client.Portal.Count("company"));
    }

    [Fact]
    public async Task A_step_that_cannot_be_done_is_told()
    {
        await using var client = await PortalClient.StartAsync();

        var played = await client.ControlAsync("POST scenarios", "course:\n  - delete: { kind: contact }\n");

        Assert.Equal("not done: There is no contact.", played!["happened"]![0]!.ToString());
    }

    private static (HttpStatusCode, string) Two((HttpStatusCode Status, string Code, string Text) bad) => (bad.Status, bad.Code);

    // Everything that a client and the control can see of a run with lost answers and people who edit.
    private static async Task<string> CourseAsync(int seed)
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, SeedContacts = 40 });
        client.Portal.PlayScenario("lost-answers", seed);
        client.Portal.PlayScenario("mass-edit", seed);
        await client.ControlAsync("POST scenarios", new { text = "course:\n  - after: 5\n    delete: { kind: contact, count: 10 }\n", seed });
        var course = "";
        for (var i = 0; i < 60; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{client.Portal.Webhook}crm.contact.add?fields[NAME]=N{i}");
            try
            {
                using var answer = await client.Http.SendAsync(request);
                course += $"{(int)answer.StatusCode} ";
            }
            catch (HttpRequestException)
            {
                course += "lost ";
            }
        }

        Assert.Contains("lost", course, StringComparison.Ordinal);
        return course + (await client.ControlAsync("GET scenarios"))!["played"]!.ToJsonString();
    }
}
