using Bridge24.Sandbox.Batches;
using Bridge24.Sandbox.Limits;
using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Protocol;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Portal;

/// <summary>Answers /rest/{user}/{code}/{method} and /rest/{method}: who calls, the limit, the faults, then the method or the batch.</summary>
internal sealed class RestEndpoint(
    PortalState portal, Doorkeeper doorkeeper, LeakyBucket bucket, CommandRunner runner, Exchange exchange)
{
    public async Task HandleAsync(HttpContext context, string[] path)
    {
        var method = Doorkeeper.Method(path);
        IReadOnlyList<string> commands = [];
        await exchange.DelayAsync(context.RequestAborted).ConfigureAwait(false);
        Answer? answer;
        try
        {
            var arguments = await RequestReader.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
            var isBatch = method.Equals("batch", StringComparison.OrdinalIgnoreCase);
            if (isBatch) commands = [.. BatchCommand.Read(arguments).Select(command => command.Method)];
            var caller = doorkeeper.Admit(path, arguments, context.Request);
            answer = bucket.TryEnter()
                ? await exchange.MeetFaultAsync(context, method, commands, () => RunAsync(method, arguments, caller, exchange.Stopping), Refuse).ConfigureAwait(false)
                : Refuse();
        }
        catch (ApiException error)
        {
            answer = Answer.Error(error.Status, error.Code, error.Message);
        }

        await exchange.EndAsync(context, method, commands, answer).ConfigureAwait(false);
    }

    private async Task<Answer> RunAsync(string method, PhpArray arguments, Caller caller, CancellationToken ct)
    {
        var began = portal.Clock.GetUtcNow();
        var spent = new ServerTime();
        try
        {
            MethodResult result;
            PhpArray time;
            if (method.Equals("batch", StringComparison.OrdinalIgnoreCase))
            {
                result = await new BatchRunner(runner).RunAsync(arguments, caller, spent, ct).ConfigureAwait(false);
                time = runner.BatchTime(caller, began);
            }
            else
            {
                (result, time) = await runner.RunAsync(new Call(method, arguments, caller), 1, spent, ct).ConfigureAwait(false);
            }

            var body = new PhpArray { ["result"] = result.Value };
            if (result.Next is { } next) body["next"] = next;
            if (result.Total is { } total) body["total"] = total;
            body["time"] = time;
            return new Answer(200, Answer.Json, PhpJson.Write(body));
        }
        catch (ServerTimeExceededException)
        {
            return Answer.Page(504, "Gateway Time-out");
        }
        catch (ApiException error)
        {
            return Answer.Error(error.Status, error.Code, error.Message);
        }
    }

    private Answer Refuse()
    {
        bucket.Refuse();
        return Answer.Error(503, "QUERY_LIMIT_EXCEEDED", "Too many requests");
    }
}
