using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests;

public sealed class Error_tests
{
    private readonly JumpingClock _clock = new();

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
    public async Task A_method_name_that_would_change_the_address_is_refused()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client(_clock);
        await Assert.ThrowsAsync<ArgumentException>(() => client.CallAsync("../2/other/profile"));
        Assert.Empty(portal.Requests);
    }
}
