using System.Text;
using System.Text.Json;
using Bridge24.Client.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Client.Tests.Faults;

/// <summary>Answers that no method wrote, and those that PHP wrote in one of its ways.</summary>
public sealed class Broken_answers
{
    private readonly JumpingClock _clock = new();

    /// <summary>Status and body of what proves nothing.</summary>
    public static TheoryData<int, string> Unclear => new()
    {
        { 200, "" }, { 200, " " }, { 200, "null" }, { 200, "[]" }, { 200, "\"done\"" }, { 200, "7" }, { 200, "{}" }, { 200, """{"time":{}}""" },
        { 200, "<html>Sign in</html>" }, { 200, """{"result":{"id":7}""" }, { 200, """{"result":1}{"result":2}""" }, { 200, "Warning: mysqli {\"result\":1}" },
        { 408, "" }, { 500, "" }, { 500, "{}" }, { 500, "[]" }, { 502, "<html>Bad Gateway</html>" }, { 503, "<html>Maintenance</html>" }, { 504, "<html>Gateway Time-out</html>" },
    };

    [Theory]
    [MemberData(nameof(Unclear))]
    public async Task What_proves_nothing_is_asked_again_and_no_create_is_repeated(int status, string body)
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Text(status, body, "application/json"));
        await using var client = portal.Client(_clock);
        Assert.True((await client.CallAsync("crm.item.get")).GetBoolean());
        Assert.Equal((2, 1), (portal.Requests.Count, _clock.Waits.Single()));

        portal.Otherwise = _ => Reply.Text(status, body, "application/json");
        var thrown = await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.CallAsync("crm.item.add"));
        Assert.Equal((status, 1), (thrown.Status, thrown.Attempts));
        Assert.Equal(3, portal.Requests.Count);
    }

    [Theory]
    [InlineData(400, "<html>Bad Request</html>", typeof(RejectedException))]
    [InlineData(403, "<html>Forbidden</html>", typeof(AccessDeniedException))]
    [InlineData(404, "<html>Not here</html>", typeof(RejectedException))]
    [InlineData(413, "", typeof(RejectedException))]
    public async Task A_refusal_that_is_no_JSON_is_final(int status, string body, Type type)
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Text(status, body, "text/html"));
        await using var client = portal.Client(_clock);
        var thrown = await Assert.ThrowsAnyAsync<Bitrix24Exception>(() => client.CallAsync("crm.item.add"));
        Assert.IsType(type, thrown);
        Assert.Equal(status, thrown.Status);
        Assert.Single(portal.Requests);
    }

    [Fact]
    public async Task Too_many_requests_before_the_portal_is_waited_out_even_for_a_create()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Text(429, "<html>Too Many Requests</html>", "text/html"));
        await using var client = portal.Client(_clock);
        Assert.True((await client.CallAsync("crm.item.add")).GetBoolean());
        Assert.Equal([1], _clock.Waits);
    }

    [Theory]
    [InlineData(""" {"result":{"id":7},"error":"","error_description":""} """)]
    [InlineData("""{"result":{"id":7},"error":null}""")]
    [InlineData("""{"result":{"id":7},"error":false,"time":[]}""")]
    [InlineData("""{"result":{"id":7},"error":[],"time":null,"next":null,"total":"many"}""")]
    [InlineData("\uFEFF{\"result\":{\"id\":\"7\"}}")]
    public async Task An_answer_is_read_past_empty_errors_a_mark_of_byte_order_and_absent_times(string body)
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Text(200, body, "text/html"));
        await using var client = portal.Client(_clock);
        var answer = await client.SendAsync(new Call("crm.item.add"));
        Assert.Equal(7, PhpJson.Number(answer.Result, "id"));
        Assert.Equal((null, null), (answer.Total, answer.Next));
        Assert.Single(portal.Requests);
    }

    [Theory]
    [InlineData("null", JsonValueKind.Null)]
    [InlineData("[]", JsonValueKind.Array)]
    [InlineData("false", JsonValueKind.False)]
    [InlineData("\"\"", JsonValueKind.String)]
    public async Task An_empty_result_is_an_answer_as_it_came(string result, JsonValueKind kind)
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json($$"""{"result":{{result}}}"""));
        await using var client = portal.Client(_clock);
        Assert.Equal(kind, (await client.CallAsync("crm.item.add")).ValueKind);
    }

    [Theory]
    [InlineData("""{"error":0,"error_description":"numeric"}""", "0", "numeric")]
    [InlineData("""{"error":100,"error_description":"numeric"}""", "100", "numeric")]
    [InlineData("""{"error":"","error_description":"only words"}""", "", "only words")]
    [InlineData("""{"error":"Communication type is not defined"}""", "", "Communication type is not defined")]
    [InlineData("""{"error":"SOME","error_description":null}""", "SOME", null)]
    [InlineData("""{"error":{"error":"SOME","error_description":"classic"}}""", "SOME", "classic")]
    [InlineData("""{"error":{"code":"BITRIX_X","message":"three","validation":[{"field":"id","message":"bad"}]}}""", "BITRIX_X", "three; id: bad")]
    public async Task An_error_is_read_in_every_shape_at_any_status(string body, string code, string? text)
    {
        foreach (var status in (int[])[200, 400])
        {
            await using var portal = await ScriptedPortal.StartAsync(Reply.Json(body, status));
            await using var client = portal.Client(_clock);
            var thrown = await Assert.ThrowsAsync<RejectedException>(() => client.CallAsync("crm.item.add"));
            Assert.Equal((code, text, status), (thrown.Code, thrown.Description, thrown.Status));
        }
    }

    [Fact]
    public async Task Half_a_body_and_then_silence_is_unknown()
    {
        var half = new Reply(async context =>
        {
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes("""{"result":"""), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            _clock.Advance(JumpingClock.RequestTimeout);
            await Reply.Silence.WriteAsync(context);
        });
        await using var portal = await ScriptedPortal.StartAsync(half);
        await using var client = portal.Client(_clock);
        var thrown = await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.CallAsync("crm.item.add"));
        Assert.Contains("no answer in 75 s", thrown.Message, StringComparison.Ordinal);
    }
}
