using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Client.Tests;

public sealed class Rest3_tests
{
    private readonly JumpingClock _clock = new();

    [Fact]
    public async Task A_call_goes_under_api_with_its_parameters_as_JSON()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":{"item":{"id":7}}}"""));
        await using var client = portal.Client(_clock);
        var result = await client.Rest3.CallAsync("tasks.task.get", new JsonObject { ["id"] = 7, ["select"] = new JsonArray("id", "title") });
        Assert.Equal(7, result.GetProperty("item").GetProperty("id").GetInt32());
        var seen = Assert.Single(portal.Requests);
        Assert.Equal($"/rest/api/1/{ScriptedPortal.Code}/tasks.task.get", seen.Path);
        Assert.Equal("""{"id":7,"select":["id","title"]}""", seen.Body.ToJsonString());
        Assert.Null(seen.IdempotencyKey);
    }

    [Theory]
    [InlineData("BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", 400, typeof(NotFoundException))]
    [InlineData("BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", 403, typeof(AccessDeniedException))]
    [InlineData("BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION", 403, typeof(AccessDeniedException))]
    [InlineData("BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION", 400, typeof(RejectedException))]
    [InlineData("BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION", 400, typeof(RejectedException))]
    [InlineData("BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION", 400, typeof(RejectedException))]
    [InlineData("BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION", 400, typeof(RejectedException))]
    [InlineData("BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION", 422, typeof(RejectedException))]
    [InlineData("NO_AUTH_FOUND", 401, typeof(AccessDeniedException))]
    [InlineData("OVERLOAD_LIMIT", 503, typeof(PortalBlockedException))]
    public async Task Its_errors_are_told_by_meaning_with_what_is_wrong_in_each_field(string code, int status, Type expected)
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json(
            $$$"""{"error":{"code":"{{{code}}}","message":"wrong","validation":[{"field":"title","message":"is empty"}]}}""", status));
        await using var client = portal.Client(_clock);
        var thrown = await Assert.ThrowsAnyAsync<Bitrix24Exception>(() => client.Rest3.CallAsync("tasks.task.update"));
        Assert.IsType(expected, thrown);
        Assert.Equal((code, "wrong; title: is empty"), (thrown.Code, thrown.Description));
    }

    [Fact]
    public async Task An_answer_outside_the_envelope_is_an_answer()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"openapi":"3.0.0","paths":{}}"""));
        await using var client = portal.Client(_clock);
        Assert.Equal("3.0.0", (await client.Rest3.CallAsync("rest.documentation.openapi")).GetProperty("openapi").GetString());
    }

    [Fact]
    public async Task An_unanswered_create_is_repeated_with_the_same_key_and_bytes_once_the_first_cannot_be_under_way()
    {
        await using var portal = await ScriptedPortal.StartAsync(Heeding("""{"result":{"id":1}}"""), Reply.Html, Heeding("""{"result":{"id":2}}"""));
        await using var client = portal.Client(_clock);
        await client.Rest3.CallAsync("tasks.task.add", new JsonObject { ["fields"] = new JsonObject { ["title"] = "one" } });
        var result = await client.Rest3.CallAsync("tasks.task.add", new JsonObject { ["fields"] = new JsonObject { ["title"] = "two" } });

        Assert.Equal(2, result.GetProperty("id").GetInt32());
        Assert.Equal([120], _clock.Waits);
        var keys = portal.Requests.Select(request => request.IdempotencyKey!).ToList();
        Assert.Equal(keys[1], keys[2]);
        Assert.NotEqual(keys[0], keys[1]);
        Assert.Equal(portal.Requests.ElementAt(1).Body.ToJsonString(), portal.Requests.ElementAt(2).Body.ToJsonString());
    }

    [Fact]
    public async Task A_portal_that_never_gave_a_key_back_gets_no_create_twice()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":{"id":1}}"""), Reply.Reset);
        await using var client = portal.Client(_clock);
        await client.Rest3.CallAsync("tasks.task.add");
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.Rest3.CallAsync("tasks.task.add"));
        Assert.Equal(2, portal.Requests.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("with blank")]
    [InlineData("ключ")]
    public async Task A_key_that_no_portal_takes_is_refused_before_anything_is_sent(string key)
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client(_clock);
        await Assert.ThrowsAsync<ArgumentException>(() => client.Rest3.CallAsync("tasks.task.add", idempotencyKey: key));
        Assert.Empty(portal.Requests);
    }

    [Fact]
    public async Task A_batch_is_a_list_of_commands_with_aliases_and_references()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":[{"item":{"id":7}},{"items":[]}]}"""));
        await using var client = portal.Client(_clock);
        var results = await client.Rest3.Batch()
            .Add("tasks.task.get", new JsonObject { ["id"] = 7 }, alias: "task")
            .Add("tasks.task.list", new JsonObject { ["filter"] = new JsonArray(new JsonArray("id", "=", Rest3Batch.Ref("task.item.id"))) })
            .SendAsync();
        Assert.Equal(2, results.Count);
        Assert.Equal(
            """[{"method":"tasks.task.get","query":{"id":7},"as":"task"},{"method":"tasks.task.list","query":{"filter":[["id","=",{"$ref":"task.item.id"}]]}}]""",
            portal.Requests.Single().Raw);
    }

    [Fact]
    public async Task A_failed_batch_that_writes_is_unknown_and_one_that_reads_is_rejected()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        portal.Otherwise = _ => Reply.Json("""{"error":{"code":"BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION","message":"wrong"}}""", 400);
        await using var client = portal.Client(_clock);
        var writes = client.Rest3.Batch().Add("tasks.task.add").Add("tasks.task.update");
        var reads = client.Rest3.Batch().Add("tasks.task.get").Add("tasks.task.list");
        var unknown = await Assert.ThrowsAsync<OutcomeUnknownException>(() => writes.SendAsync());
        Assert.Contains("those before the failed one may have been executed", unknown.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<RejectedException>(() => reads.SendAsync());
    }

    [Fact]
    public async Task A_batch_that_cannot_be_is_refused_when_it_is_filled_and_an_empty_one_sends_nothing()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client(_clock);
        Assert.Empty(await client.Rest3.Batch().SendAsync());
        Assert.Throws<ArgumentException>(() => client.Rest3.Batch().Add("tasks.task.get", alias: "a").Add("tasks.task.get", alias: "a"));
        Assert.Throws<ArgumentException>(() => Rest3Batch.RefArray("tasks"));
        var full = client.Rest3.Batch();
        for (var command = 0; command < Batch.MaxCommands; command++)
        {
            full.Add("tasks.task.get");
        }

        Assert.Throws<InvalidOperationException>(() => full.Add("tasks.task.get"));
        Assert.Empty(portal.Requests);
    }

    /// <summary>An answer of a portal that heeds keys: it gives the key back.</summary>
    private static Reply Heeding(string body) => new(context =>
    {
        context.Response.Headers["Idempotency-Key"] = context.Request.Headers["Idempotency-Key"];
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body);
    });
}
