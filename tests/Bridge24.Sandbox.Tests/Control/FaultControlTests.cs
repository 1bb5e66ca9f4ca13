using System.Net;

namespace Bridge24.Sandbox.Tests.Control;

public sealed class FaultControlTests
{
    [Fact]
    public async Task One_rule_ends_and_the_others_stay_with_what_they_met()
    {
        await using var client = await PortalClient.StartAsync();
        await client.ControlAsync("POST faults", "profile:html");
        await client.ControlAsync("POST faults", new { rule = "crm.*.list:refuse" });
        await client.ControlAsync("POST faults", "scope:error:count=1");
        await client.BadAsync("crm.deal.list");
        await client.BadAsync("scope");

        await client.ControlAsync("DELETE faults?rule=profile:html");

        var left = (await client.ControlAsync("GET faults"))!.AsArray();
        Assert.Equal(("crm.*.list:refuse", 1), (left.Single()!["rule"]!.ToString(), left[0]!["hits"]!.GetValue<int>()));
        await client.GoodAsync("profile");
        Assert.Equal(HttpStatusCode.BadRequest, (await client.AskAsync("DELETE faults?rule=profile:html")).Status);
    }

    [Fact]
    public async Task An_answer_of_ones_own_has_its_status_and_its_code()
    {
        await using var client = await PortalClient.StartAsync();
        client.Portal.AddFault("crm.contact.add:answer:status=429:code=OPERATION_TIME_LIMIT:count=1");

        var (status, code, _) = await client.BadAsync("crm.contact.add", new { fields = new { NAME = "Ann" } });

        Assert.Equal((HttpStatusCode.TooManyRequests, "OPERATION_TIME_LIMIT", 0), (status, code, client.Portal.Count("contact")));
    }

    [Fact]
    public async Task A_rule_breaks_the_same_calls_whatever_other_rules_are_on()
    {
        const string rule = "profile:refuse:probability=0.5";
        var alone = await CourseAsync(rule);

        Assert.Equal(alone, await CourseAsync(rule, "profile:html:probability=0"));
        Assert.Contains(HttpStatusCode.OK, alone);
        Assert.Contains(HttpStatusCode.ServiceUnavailable, alone);
    }

    [Fact]
    public async Task Another_plan_refuses_after_fewer_requests()
    {
        await using var client = await PortalClient.StartAsync();
        await client.ControlAsync("POST limits", new { capacity = 2, perSecond = 1 });

        await client.GoodAsync("profile");
        await client.GoodAsync("profile");
        Assert.Equal("QUERY_LIMIT_EXCEEDED", (await client.BadAsync("profile")).Code);

        Assert.Equal(2, (await client.ControlAsync("GET limits"))!["capacity"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.BadRequest, (await client.AskAsync("POST limits", new { capacity = 0, perSecond = 1 })).Status);
    }

    private static async Task<List<HttpStatusCode>> CourseAsync(params string[] rules)
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, Seed = 3, Faults = rules });
        var course = new List<HttpStatusCode>();
        for (var i = 0; i < 20; i++)
        {
            using var answer = await client.Http.GetAsync(new Uri(client.Portal.Webhook + "profile"));
            course.Add(answer.StatusCode);
        }

        return course;
    }
}
