using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests;

public sealed class Error_tests
{
    private readonly JumpingClock _clock = new();

    [Theory]
    [InlineData(400, "ERROR_CORE", "Required field", typeof(RejectedException))]
    [InlineData(404, "ERROR_METHOD_NOT_FOUND", "Method not found!", typeof(RejectedException))]
    [InlineData(400, "NOT_FOUND", "Element not found", typeof(NotFoundException))]
    [InlineData(400, "", "Contact is not found", typeof(NotFoundException))]
    [InlineData(400, "", "Not found", typeof(NotFoundException))]
    [InlineData(400, "", "Something else", typeof(RejectedException))]
    [InlineData(401, "NO_AUTH_FOUND", "Wrong authorization data", typeof(AccessDeniedException))]
    [InlineData(403, "insufficient_scope", "The request requires higher privileges", typeof(AccessDeniedException))]
    [InlineData(400, "ACCESS_DENIED", "Access denied.", typeof(AccessDeniedException))]
    [InlineData(400, "user_access_error", "no", typeof(AccessDeniedException))]
    [InlineData(403, "", "no", typeof(AccessDeniedException))]
    [InlineData(503, "OVERLOAD_LIMIT", "blocked", typeof(PortalBlockedException))]
    [InlineData(500, "PORTAL_DELETED", "gone", typeof(PortalGoneException))]
    [InlineData(402, "PAYMENT_REQUIRED", "unpaid", typeof(PortalGoneException))]
    public async Task A_documented_error_is_final(int status, string code, string text, Type expected)
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Error(status, code, text));
        await using var client = portal.Client(_clock);
        var thrown = Assert.IsType<Bitrix24Exception>(await Record.ExceptionAsync(() => client.CallAsync("crm.item.get")), exactMatch: false);
        Assert.IsType(expected, thrown);
        Assert.Equal((code, text, status, 1), (thrown.Code, thrown.Description, thrown.Status, thrown.Attempts));
        Assert.Single(portal.Requests);
        Assert.Empty(_clock.Waits);
    }

    [Theory]
    [InlineData("""{"error":0,"error_description":"numeric"}""", "0", "numeric")]
    [InlineData("""{"error":"SOME","error_description":"in a 200"}""", "SOME", "in a 200")]
    [InlineData("""{"error":{"code":"BITRIX_X","message":"three","validation":[{"field":"id","message":"bad"}]}}""", "BITRIX_X", "three; id: bad")]
    public async Task An_error_is_read_in_every_shape(string body, string code, string text)
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json(body));
        await using var client = portal.Client(_clock);
        var thrown = await Assert.ThrowsAsync<RejectedException>(() => client.CallAsync("crm.item.add"));
        Assert.Equal((code, text), (thrown.Code, thrown.Description));
    }

    [Theory]
    [InlineData(503, "QUERY_LIMIT_EXCEEDED", false, "Other applications use up the limit")]
    [InlineData(429, "OPERATION_TIME_LIMIT", true, "Try again in ten minutes")]
    public async Task A_limit_that_is_not_free_in_time_is_told_as_such(int status, string code, bool isOfMethod, string remedy)
    {
        await using var portal = await ScriptedPortal.StartAsync();
        portal.Otherwise = _ => Reply.Error(status, code);
        await using var client = portal.Client(_clock);
        var thrown = await Assert.ThrowsAsync<LimitExceededException>(() => client.CallAsync("crm.item.add"));
        Assert.Equal((code, status, isOfMethod), (thrown.Code, thrown.Status, thrown.IsOfMethod));
        Assert.Contains("not executed", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OVERLOAD_LIMIT", "Ask the vendor's support")]
    [InlineData("PORTAL_DELETED", "b24 portal add")]
    [InlineData("PAYMENT_REQUIRED", "Renew its plan")]
    public async Task A_portal_that_cannot_be_used_says_what_to_do(string code, string remedy)
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Error(503, code));
        await using var client = portal.Client(_clock);
        var thrown = await Record.ExceptionAsync(() => client.CallAsync("crm.item.get"));
        Assert.Contains(remedy, thrown!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_read_with_totals_as_text_and_without_times()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":[],"total":"120","next":0}"""));
        await using var client = portal.Client(_clock);
        var answer = await client.SendAsync(new Call("crm.contact.list"));
        Assert.Equal((120L, 0L), (answer.Total, answer.Next));
        Assert.StartsWith("Bridge24/", portal.Requests.First().UserAgent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_null_result_is_an_answer()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":null}"""));
        await using var client = portal.Client(_clock);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await client.CallAsync("crm.item.add")).ValueKind);
    }

    [Fact]
    public async Task A_moved_portal_names_the_new_host_and_the_remedy()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Redirect($"https://new.example/rest/1/{ScriptedPortal.Code}/profile"));
        await using var client = portal.Client(_clock);
        var thrown = await Assert.ThrowsAsync<RejectedException>(() => client.CallAsync("crm.item.add"));
        Assert.Contains("\"new.example\"", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("b24 portal move", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(302, thrown.Status);
    }

    [Fact]
    public async Task A_wrong_webhook_says_so_and_names_the_remedy()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Error(401, "INVALID_CREDENTIALS"));
        await using var client = portal.Client(_clock);
        var thrown = await Assert.ThrowsAsync<AccessDeniedException>(() => client.CallAsync("profile"));
        Assert.Contains("does not accept the webhook", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("b24 portal add", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "NO_AUTH_FOUND")]
    [InlineData(400, "ERROR_CORE")]
    [InlineData(500, "INTERNAL_SERVER_ERROR")]
    [InlineData(302, "")]
    public async Task No_secret_and_no_value_reaches_a_log_or_an_exception(int status, string code)
    {
        var echo = $"see /rest/1/{ScriptedPortal.Code}/ and {ScriptedPortal.Code.ToUpperInvariant()}";
        await using var portal = await ScriptedPortal.StartAsync(status == 302 ? Reply.Redirect($"https://x.example/rest/1/{ScriptedPortal.Code}/") : Reply.Error(status, code, echo));
        var log = new RememberingLogger();
        await using var client = portal.Client(_clock, options => options with { Logger = log });
        var thrown = await Record.ExceptionAsync(() => client.CallAsync("crm.contact.add", new JsonObject { ["NAME"] = "Mrs Private" }));
        var written = thrown + string.Join('\n', log.Lines) + ((Bitrix24Exception)thrown!).Description + client.Options;
        Assert.DoesNotContain(ScriptedPortal.Code, written, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Private", written, StringComparison.Ordinal);
        Assert.Contains("crm.contact.add", Assert.Single(log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_logger_that_throws_changes_no_outcome()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client(_clock, options => options with { Logger = new RememberingLogger { Throws = true } });
        Assert.True((await client.CallAsync("profile")).GetBoolean());
    }

    [Fact]
    public async Task A_method_name_that_would_change_the_address_is_refused()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client(_clock);
        await Assert.ThrowsAsync<ArgumentException>(() => client.CallAsync("../2/other/profile"));
        Assert.Empty(portal.Requests);
    }
}
