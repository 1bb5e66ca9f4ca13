using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests.Faults;

/// <summary>Every error that is documented, and what the client does about it: each row of the table is a row here. <c>expired_token</c> stands in Auth/Renewals.</summary>
public sealed class Table_of_errors
{
    private readonly JumpingClock _clock = new();

    [Theory]
    [InlineData(503, "QUERY_LIMIT_EXCEEDED", "crm.item.get", 1)]
    [InlineData(503, "QUERY_LIMIT_EXCEEDED", "crm.item.add", 1)]
    [InlineData(503, "query_limit_exceeded", "crm.item.add", 1)]
    [InlineData(429, "OPERATION_TIME_LIMIT", "crm.item.get", 61)]
    [InlineData(429, "OPERATION_TIME_LIMIT", "crm.item.add", 61)]
    [InlineData(500, "ERROR_CORE", "crm.item.get", 30)]
    [InlineData(502, "ERROR_CORE", "crm.item.update", 30)]
    [InlineData(500, "INTERNAL_SERVER_ERROR", "crm.item.get", 1)]
    [InlineData(500, "INTERNAL_SERVER_ERROR", "crm.item.update", 1)]
    [InlineData(500, "ERROR_UNEXPECTED_ANSWER", "crm.item.get", 1)]
    [InlineData(200, "ERROR_UNEXPECTED_ANSWER", "crm.item.delete", 1)]
    [InlineData(500, "", "crm.item.get", 1)]
    public async Task What_was_not_executed_or_may_be_done_twice_is_sent_again_after_its_wait(int status, string code, string method, double seconds)
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Error(status, code));
        await using var client = portal.Client(_clock);
        Assert.True((await client.CallAsync(method)).GetBoolean());
        Assert.Equal(2, portal.Requests.Count);
        Assert.Equal([seconds], _clock.Waits);
    }

    [Theory]
    [InlineData(500, "ERROR_CORE")]
    [InlineData(500, "INTERNAL_SERVER_ERROR")]
    [InlineData(400, "internal_server_error")]
    [InlineData(500, "ERROR_UNEXPECTED_ANSWER")]
    [InlineData(500, "")]
    [InlineData(503, "SOMETHING_NEW")]
    public async Task What_may_have_been_created_is_unknown_and_not_sent_again(int status, string code)
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Error(status, code));
        await using var client = portal.Client(_clock);
        var thrown = await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.CallAsync("crm.item.add"));
        Assert.Equal(("crm.item.add", code, "words", status, 1), (thrown.Method, thrown.Code, thrown.Description, thrown.Status, thrown.Attempts));
        Assert.Contains("look in the portal before you send it again", thrown.Message, StringComparison.Ordinal);
        Assert.Single(portal.Requests);
        Assert.Empty(_clock.Waits);
    }

    [Theory]
    [InlineData(401, "NO_AUTH_FOUND", "Wrong data", typeof(AccessDeniedException), "give it with: b24 portal add")]
    [InlineData(401, "invalid_token", "Wrong data", typeof(AccessDeniedException), "give it with: b24 portal add")]
    [InlineData(401, "INVALID_CREDENTIALS", "Wrong data", typeof(AccessDeniedException), "give it with: b24 portal add")]
    [InlineData(403, "INVALID_CREDENTIALS", "No rights", typeof(AccessDeniedException), "Give the webhook's user the right")]
    [InlineData(403, "insufficient_scope", "Higher privileges", typeof(AccessDeniedException), "Add the scope \"crm\"")]
    [InlineData(403, "ACCESS_DENIED", "Denied", typeof(AccessDeniedException), "Give the webhook's user the right")]
    [InlineData(400, "Access_Denied", "Denied", typeof(AccessDeniedException), "Give the webhook's user the right")]
    [InlineData(403, "user_access_error", "Denied", typeof(AccessDeniedException), "Give the webhook's user the right")]
    [InlineData(404, "ERROR_METHOD_NOT_FOUND", "Method not found!", typeof(RejectedException), "Check the method's name")]
    [InlineData(400, "NOT_FOUND", "Item is not there", typeof(NotFoundException), "The record is gone")]
    [InlineData(400, "", "Not found", typeof(NotFoundException), "The record is gone")]
    [InlineData(400, "", "Contact is not found", typeof(NotFoundException), "The record is gone")]
    [InlineData(400, "", "Company is not found", typeof(NotFoundException), "The record is gone")]
    [InlineData(400, "", "Element not found", typeof(NotFoundException), "The record is gone")]
    [InlineData(400, "0", "Entity not found", typeof(NotFoundException), "The record is gone")]
    [InlineData(400, "ERROR_CORE", "Required field", typeof(RejectedException), "is refused again")]
    [InlineData(400, "", "Wrong value", typeof(RejectedException), "is refused again")]
    [InlineData(400, "CRM_FIELD_ERROR_VALUE_NOT_VALID", "Wrong value", typeof(RejectedException), "is refused again")]
    [InlineData(503, "OVERLOAD_LIMIT", "Blocked", typeof(PortalBlockedException), "Ask the vendor's support")]
    [InlineData(500, "PORTAL_DELETED", "Gone", typeof(PortalGoneException), "Remove it")]
    [InlineData(403, "portal_deleted", "Gone", typeof(PortalGoneException), "Remove it")]
    [InlineData(402, "PAYMENT_REQUIRED", "Unpaid", typeof(PortalGoneException), "Renew its plan")]
    [InlineData(401, "PAYMENT_REQUIRED", "Unpaid", typeof(PortalGoneException), "Renew its plan")]
    public async Task What_is_final_is_sent_once_and_keeps_all_that_was_told_and_what_to_do(int status, string code, string text, Type type, string remedy)
    {
        foreach (var method in (string[])["crm.item.get", "crm.item.update", "crm.item.add"])
        {
            await using var portal = await ScriptedPortal.StartAsync(Reply.Error(status, code, text));
            await using var client = portal.Client(_clock);
            var thrown = await Assert.ThrowsAnyAsync<Bitrix24Exception>(() => client.CallAsync(method));
            Assert.IsType(type, thrown);
            Assert.Equal((method, code, text, status, 1), (thrown.Method, thrown.Code, thrown.Description, thrown.Status, thrown.Attempts));
            Assert.Contains(remedy, thrown.Message, StringComparison.Ordinal);
            Assert.Single(portal.Requests);
            Assert.Empty(_clock.Waits);
        }
    }

    [Theory]
    [InlineData("QUERY_LIMIT_EXCEEDED", "", CommandState.NotExecuted, typeof(LimitExceededException))]
    [InlineData("OPERATION_TIME_LIMIT", "", CommandState.NotExecuted, typeof(LimitExceededException))]
    [InlineData("ACCESS_DENIED", "", CommandState.Failed, typeof(AccessDeniedException))]
    [InlineData("insufficient_scope", "", CommandState.Failed, typeof(AccessDeniedException))]
    [InlineData("ERROR_METHOD_NOT_FOUND", "", CommandState.Failed, typeof(RejectedException))]
    [InlineData("NOT_FOUND", "", CommandState.Failed, typeof(NotFoundException))]
    [InlineData("", "Contact is not found", CommandState.Failed, typeof(NotFoundException))]
    [InlineData("ERROR_CORE", "Required field", CommandState.Failed, typeof(RejectedException))]
    [InlineData("INTERNAL_SERVER_ERROR", "", CommandState.Unknown, typeof(OutcomeUnknownException))]
    [InlineData("ERROR_UNEXPECTED_ANSWER", "", CommandState.Unknown, typeof(OutcomeUnknownException))]
    public async Task A_command_of_a_batch_tells_the_same(string code, string text, CommandState state, Type type)
    {
        var error = new JsonObject { ["error"] = code, ["error_description"] = text };
        var answer = new JsonObject { ["result"] = new JsonObject { ["result"] = new JsonArray(), ["result_error"] = new JsonObject { ["c0"] = error } } };
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json(answer.ToJsonString()));
        await using var client = portal.Client(_clock);
        var batch = client.Batch();
        batch.Add("crm.item.add");
        var outcome = Assert.Single((await batch.SendAsync()).Commands);
        Assert.Equal(state, outcome.State);
        Assert.IsType(type, outcome.Exception);
        Assert.Equal(("crm.item.add", code), (((Bitrix24Exception)outcome.Exception!).Method, ((Bitrix24Exception)outcome.Exception).Code));
    }
}
