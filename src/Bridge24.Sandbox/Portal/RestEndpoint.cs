using Bridge24.Sandbox.Batches;
using Bridge24.Sandbox.Limits;
using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Portal;

/// <summary>Answers /rest/{user}/{code}/{method} and /rest/{method}: who calls, the limit, the faults, then the method or the batch.</summary>
internal sealed class RestEndpoint(
    PortalState portal, Doorkeeper doorkeeper, LeakyBucket bucket, CommandRunner runner, Exchange exchange)
{
    public async Task HandleAsync(HttpContext context, string[] path)
    {
        var method = Doorkeeper.Method(path);
        IReadOnlyList<BatchCommand> batch = [];
        var visit = await exchange.BeginAsync(method, context.RequestAborted).ConfigureAwait(false);
        Answer? answer;
        try
        {
            var arguments = visit.Arguments = await RequestReader.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
            if (IsBatch(method)) batch = BatchCommand.Read(arguments, portal.Quirks.Is(KnownQuirks.ObjectCommand, "accepted"));
            visit.Commands = [.. batch.Select(command => command.Method)];
            var caller = doorkeeper.Admit(path, arguments, context.Request);
            answer = bucket.TryEnter(context.Connection.RemoteIpAddress)
                ? await exchange.MeetFaultAsync(context, visit, () => RunAsync(method, batch, arguments, caller), Refuse).ConfigureAwait(false)
                : Refuse();
        }
        catch (ApiException error)
        {
            answer = Failed(error);
        }

        await exchange.EndAsync(context, visit, answer).ConfigureAwait(false);
    }

    private async Task<Answer> RunAsync(string method, IReadOnlyList<BatchCommand> batch, PhpArray arguments, Caller caller)
    {
        var began = portal.Clock.GetUtcNow();
        var spent = new ServerTime();
        try
        {
            MethodResult result;
            PhpArray time;
            if (IsBatch(method))
            {
                if (portal.Quirks.Is(KnownQuirks.ConnectorInBatch, "counts")) caller = caller with { Connector = PhpText.Of(arguments.Any("auth_connector")) };
                var halt = PhpText.IsYes(arguments.Any("halt"));
                result = await new BatchRunner(runner, portal.Quirks).RunAsync(batch, halt, caller, spent, exchange.Stopping).ConfigureAwait(false);
                time = runner.BatchTime(caller, began);
            }
            else
            {
                (result, time) = await runner.RunAsync(new Call(method, arguments, caller), 1, spent, exchange.Stopping).ConfigureAwait(false);
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
            return Failed(error);
        }
    }

    private static bool IsBatch(string method) => method.Equals("batch", StringComparison.OrdinalIgnoreCase);

    private Answer Failed(ApiException error) => Answer.Error(error.Status, portal.Quirks.Spell(error.Code), error.Message);

    private Answer Refuse()
    {
        bucket.Refuse();
        return Answer.Error(503, "QUERY_LIMIT_EXCEEDED", "Too many requests");
    }
}
