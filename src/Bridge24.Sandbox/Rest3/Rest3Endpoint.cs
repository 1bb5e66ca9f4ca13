using Bridge24.Sandbox.Limits;
using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;
using Bridge24.Sandbox.Snapshots;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Rest3;

/// <summary>Answers /rest/api/{user}/{code}/{method} and /rest/api/{method}: JSON in, one shape of answers out.</summary>
internal sealed class Rest3Endpoint(
    PortalState portal, Doorkeeper doorkeeper, LeakyBucket bucket, CommandRunner runner, Catalog3 catalog, IdempotencyStore kept, Exchange exchange)
{
    private const string Header = "Idempotency-Key";
    private const string Batch = "batch";

    public async Task HandleAsync(HttpContext context, string[] path)
    {
        string[] classic = ["rest", .. path.Skip(2)];
        var method = Doorkeeper.Method(classic);
        var key = context.Request.Headers[Header].ToString();
        var visit = await exchange.BeginAsync(method, context.RequestAborted).ConfigureAwait(false);
        Answer? answer;
        try
        {
            if (context.Request.Headers.ContainsKey(Header) && !IdempotencyStore.IsValid(key))
            {
                key = "";
                throw new Rest3Exception(400, "INVALIDIDEMPOTENCYKEYEXCEPTION", "The idempotency key must be 1 to 255 printable ASCII characters");
            }

            var (arguments, raw) = await Rest3Reader.ReadAsync(context.Request).ConfigureAwait(false);
            visit.Arguments = arguments;
            var isBatch = method.Equals(Batch, StringComparison.OrdinalIgnoreCase);
            var caller = doorkeeper.Admit(classic, isBatch && arguments.Find("auth") is null ? Rest3Reader.Token(context.Request) : arguments, context.Request);
            IReadOnlyList<(string Alias, Call Call)> calls = isBatch ? BatchContext.Read(arguments, caller) : [("", new Call(method, arguments, caller))];
            if (isBatch) visit.Commands = [.. calls.Select(one => one.Call.Method)];
            answer = bucket.TryEnter(context.Connection.RemoteIpAddress)
                ? await exchange.MeetFaultAsync(context, visit, () => RunAsync(calls, isBatch, key, raw), Refuse).ConfigureAwait(false)
                : Refuse();
        }
        catch (Rest3Exception error)
        {
            answer = Failed(error);
        }
        catch (ApiException error)
        {
            answer = Failed(error);
        }

        if (answer is not null && key.Length > 0) answer = answer with { Headers = [.. answer.Headers, (Header, key)] };
        await exchange.EndAsync(context, visit, answer).ConfigureAwait(false);
    }

    private async Task<Answer> RunAsync(IReadOnlyList<(string Alias, Call Call)> calls, bool isBatch, string key, byte[] raw)
    {
        try
        {
            if (key.Length == 0 || calls.Count == 0 || !IsCovered(calls, isBatch)) return await ExecuteAsync(calls, isBatch).ConfigureAwait(false);
            var call = isBatch ? BatchContext.Whole(calls) : calls[0].Call;
            var body = IdempotencyStore.Hash(portal.Quirks.Is(KnownQuirks.IdempotencyBody, "whole") ? raw : PhpJson.Write(call.Arguments));
            if (kept.Find(call.Caller, call.Method, key, body) is { } known) return known with { Headers = [("Idempotent-Replayed", "true")] };
            var answer = await ExecuteAsync(calls, isBatch).ConfigureAwait(false);
            kept.Keep(call.Caller, call.Method, key, body, answer);
            return answer;
        }
        catch (ServerTimeExceededException)
        {
            return Answer.Page(504, "Gateway Time-out");
        }
        catch (Rest3Exception error)
        {
            return Failed(error);
        }
        catch (ApiException error)
        {
            return Failed(error);
        }
    }

    private bool IsCovered(IReadOnlyList<(string Alias, Call Call)> calls, bool isBatch) =>
        isBatch ? portal.Quirks.Is(KnownQuirks.IdempotencyBatch, "covered") : Catalog3.IsWrite(calls[0].Call.Method);

    private async Task<Answer> ExecuteAsync(IReadOnlyList<(string Alias, Call Call)> calls, bool isBatch)
    {
        var before = isBatch && portal.Quirks.Is(KnownQuirks.BatchFailure, "rolled-back") ? Image() : null;
        try
        {
            return await RunAllAsync(calls, isBatch).ConfigureAwait(false);
        }
        catch when (before is not null)
        {
            lock (portal.Lock) before.PutBack();
            throw;
        }
    }

    private StateImage Image()
    {
        lock (portal.Lock) return StateImage.Take(portal);
    }

    // The first command that fails is the answer of the whole batch.
    private async Task<Answer> RunAllAsync(IReadOnlyList<(string Alias, Call Call)> calls, bool isBatch)
    {
        var spent = new ServerTime();
        var results = new PhpArray();
        var times = new PhpArray();
        var context = new BatchContext();
        foreach (var (alias, asked) in calls)
        {
            var call = isBatch ? context.Resolve(asked) : asked;
            var handler = catalog.Find(call.Method);
            Catalog3.Demand(call);
            var (result, time) = await runner.RunAsync(call, handler, results.Count + 1, spent, exchange.Stopping).ConfigureAwait(false);
            context.Keep(alias, result.Value);
            results.Append(result.Value);
            times = time;
        }

        if (!isBatch && calls[0].Call.Method.Contains("documentation", StringComparison.OrdinalIgnoreCase)) return new Answer(200, Answer.Json, PhpJson.Write(results.Values.First()));
        return new Answer(200, Answer.Json, PhpJson.Write(new PhpArray { ["result"] = isBatch ? results : results.Values.First(), ["time"] = times }));
    }

    private static Answer Failed(Rest3Exception error) => new(error.Status, Answer.Json, PhpJson.Write(error.Write()), error.Code);

    // Limits and tokens are refused before a version of the API is looked at.
    private Answer Failed(ApiException error)
    {
        if (error.Status != 404 && error.Code != "SANDBOX_NOT_EMULATED" && portal.Quirks.Is(KnownQuirks.CommonErrors, "classic"))
            return Answer.Error(error.Status, portal.Quirks.Spell(error.Code), error.Message);
        var body = new PhpArray { ["error"] = new PhpArray { ["code"] = error.Code, ["message"] = error.Message } };
        return new Answer(error.Status, Answer.Json, PhpJson.Write(body), error.Code);
    }

    private Answer Refuse()
    {
        bucket.Refuse();
        return Failed(new ApiException(503, "QUERY_LIMIT_EXCEEDED", "Too many requests"));
    }
}
