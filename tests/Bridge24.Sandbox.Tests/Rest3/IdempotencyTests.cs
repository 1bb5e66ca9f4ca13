using System.Net;

namespace Bridge24.Sandbox.Tests.Rest3;

public sealed class Idempotency_tests
{
    private const string Key = "9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80";
    private static readonly object New = new { fields = new { title = "Prepare a report", responsibleId = 1, creatorId = 1 } };

    [Fact]
    public async Task A_repeat_with_the_same_key_answers_what_the_first_call_answered()
    {
        await using var client = await Rest3Client.StartAsync();
        var first = await client.CallAsync("tasks.task.add", New, Key);
        var second = await client.CallAsync("tasks.task.add", New, Key);
        Assert.Equal((Key, false, Key, true), (first.Echo, first.IsReplayed, second.Echo, second.IsReplayed));
        Assert.Equal(first.Body.ToJsonString(), second.Body.ToJsonString());
        Assert.Single((await client.GoodAsync("tasks.task.list"))!["items"]!.AsArray());
        await client.CallAsync("tasks.task.add", New, "other");
        Assert.Equal(2, (await client.GoodAsync("tasks.task.list"))!["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_lost_answer_does_not_make_two_tasks()
    {
        await using var client = await Rest3Client.StartAsync();
        client.Portal.AddFault("tasks.task.add:drop-after:count=1");
        await Assert.ThrowsAsync<HttpRequestException>(() => client.CallAsync("tasks.task.add", New, Key));
        var again = await client.CallAsync("tasks.task.add", New, Key);
        Assert.Equal((1, true), (again.Body["result"]!["item"]!["id"]!.GetValue<int>(), again.IsReplayed));
    }

    [Fact]
    public async Task Another_body_is_refused_and_another_method_is_another_call()
    {
        await using var client = await Rest3Client.StartAsync();
        await client.CallAsync("tasks.task.add", New, Key);
        var reused = await client.CallAsync("tasks.task.add", new { fields = new { title = "Other", responsibleId = 1, creatorId = 1 } }, Key);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION"), (reused.Status, reused.Body["error"]!["code"]!.ToString()));
        Assert.Equal(HttpStatusCode.OK, (await client.CallAsync("tasks.task.delete", new { id = 1 }, Key)).Status);
    }

    [Fact]
    public async Task An_error_is_not_kept()
    {
        await using var client = await Rest3Client.StartAsync();
        client.Portal.AddFault("tasks.task.add:error:count=1");
        Assert.NotEqual(HttpStatusCode.OK, (await client.CallAsync("tasks.task.add", New, Key)).Status);
        var again = await client.CallAsync("tasks.task.add", New, Key);
        Assert.Equal((HttpStatusCode.OK, false), (again.Status, again.IsReplayed));
    }

    [Fact]
    public async Task An_answer_is_kept_for_a_day()
    {
        await using var client = await Rest3Client.StartAsync();
        await client.CallAsync("tasks.task.add", New, Key);
        client.Portal.AdvanceClock(TimeSpan.FromHours(24) - TimeSpan.FromMinutes(1));
        Assert.True((await client.CallAsync("tasks.task.add", New, Key)).IsReplayed);
        client.Portal.AdvanceClock(TimeSpan.FromMinutes(1));
        Assert.False((await client.CallAsync("tasks.task.add", New, Key)).IsReplayed);
    }

    [Theory]
    [InlineData("parameters", HttpStatusCode.OK)]
    [InlineData("whole", HttpStatusCode.UnprocessableEntity)]
    public async Task A_repeat_with_a_token_that_was_renewed(string value, HttpStatusCode status)
    {
        await using var client = await Rest3Client.StartAsync(new SandboxOptions { PerSecond = 0, Quirks = ["rest3.idempotency-body=" + value] });
        foreach (var expected in new[] { HttpStatusCode.OK, status })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(client.Portal.Address + "/rest/api/tasks.task.add"));
            request.Content = new StringContent($$"""{"fields":{"title":"a","responsibleId":1,"creatorId":1},"auth":"{{client.Portal.OAuth.Issue().AccessToken}}"}""", null, "application/json");
            request.Headers.Add("Idempotency-Key", Key);
            using var answer = await client.Http.SendAsync(request);
            Assert.Equal(expected, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("a", 256)]
    [InlineData("a\tb", 1)]
    public async Task A_key_that_is_none_is_refused(string part, int times)
    {
        await using var client = await Rest3Client.StartAsync();
        var refused = await client.CallAsync("tasks.task.add", New, string.Concat(Enumerable.Repeat(part, times)));
        Assert.Equal((HttpStatusCode.BadRequest, "BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION"), (refused.Status, refused.Body["error"]!["code"]!.ToString()));
    }
}
