using System.Security.Cryptography;
using System.Text;
using Bridge24.Sandbox.Batches;
using Bridge24.Sandbox.Faults;
using Bridge24.Sandbox.Limits;
using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Protocol;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Portal;

/// <summary>Answers /rest/{user}/{code}/{method}: the limit, the faults, then the method or the batch.</summary>
internal sealed class RestEndpoint(
    PortalState portal, SandboxOptions options, string code, LeakyBucket bucket, FaultSet faults, RequestLog log, CancellationToken stopping)
{
    private static readonly TimeSpan LateMoment = TimeSpan.FromMilliseconds(20);
    private readonly CommandRunner _runner = new(portal, new MethodCatalog(portal), faults,
        new Dictionary<string, double>(options.Costs, StringComparer.OrdinalIgnoreCase));

    public async Task HandleAsync(HttpContext context, string[] path)
    {
        var method = path.Length == 4 ? path[3] : "";
        if (method.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) method = method[..^5];
        IReadOnlyList<string> commands = [];
        if (options.Latency > TimeSpan.Zero) await Task.Delay(options.Latency, portal.Clock, context.RequestAborted).ConfigureAwait(false);
        Answer? answer;
        try
        {
            var arguments = await RequestReader.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
            var isBatch = method.Equals("batch", StringComparison.OrdinalIgnoreCase);
            if (isBatch) commands = [.. BatchCommand.Read(arguments).Select(command => command.Method)];
            answer = await AnswerAsync(context, path, method, commands, arguments).ConfigureAwait(false);
        }
        catch (ApiException error)
        {
            answer = Answer.Error(error.Status, error.Code, error.Message);
        }

        log.Add(new SandboxRequest(method, commands, answer?.Status ?? 0, answer?.ErrorCode, portal.Clock.GetUtcNow()));
        if (answer is null)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = answer.Body.Length;
        await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private async Task<Answer?> AnswerAsync(
        HttpContext context, string[] path, string method, IReadOnlyList<string> commands, PhpArray arguments)
    {
        if (path.Length != 4 || !long.TryParse(path[1], out var user) || portal.Users.All(known => known.Id != user) || !IsCode(path[2]))
            return Answer.Error(401, "NO_AUTH_FOUND", "Wrong authorization data");
        if (!bucket.TryEnter()) return Refuse();
        var fault = faults.ForRequest(method, commands);
        Task<Answer> Run() => RunAsync(method, arguments, user, stopping);
        switch (fault?.Kind)
        {
            case null: return await Run().ConfigureAwait(false);
            case FaultKind.Refuse: return Refuse();
            case FaultKind.DropBefore: return null;
            case FaultKind.Html: return Answer.Page(502, "Bad Gateway");
            case FaultKind.ServerErrorBefore: return Answer.Page(500, "Internal Server Error");
            case FaultKind.Late:
                _ = RunLaterAsync(TimeSpan.FromSeconds(fault.Seconds), Run);
                await Task.Delay(LateMoment, portal.Clock, stopping).ConfigureAwait(false);
                return null;
        }

        var executed = await Run().ConfigureAwait(false);
        switch (fault.Kind)
        {
            case FaultKind.HtmlAfter: return Answer.Page(502, "Bad Gateway");
            case FaultKind.ServerErrorAfter: return Answer.Page(500, "Internal Server Error");
            case FaultKind.Half: await WriteHalfAsync(context, executed).ConfigureAwait(false); return null;
            default: return null;
        }
    }

    private async Task<Answer> RunAsync(string method, PhpArray arguments, long user, CancellationToken ct)
    {
        var began = portal.Clock.GetUtcNow();
        var spent = new ServerTime();
        try
        {
            MethodResult result;
            PhpArray time;
            if (method.Equals("batch", StringComparison.OrdinalIgnoreCase))
            {
                result = await new BatchRunner(_runner).RunAsync(arguments, user, spent, ct).ConfigureAwait(false);
                time = _runner.Time("batch", began);
            }
            else
            {
                (result, time) = await _runner.RunAsync(new Call(method, arguments, user), 1, spent, ct).ConfigureAwait(false);
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

    private async Task RunLaterAsync(TimeSpan wait, Func<Task<Answer>> run)
    {
        try
        {
            await Task.Delay(wait, portal.Clock, stopping).ConfigureAwait(false);
            await run().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The portal stopped first.
        }
    }

    private static async Task WriteHalfAsync(HttpContext context, Answer answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = answer.Body.Length;
        await context.Response.Body.WriteAsync(answer.Body.AsMemory(0, answer.Body.Length / 2)).ConfigureAwait(false);
        await context.Response.Body.FlushAsync().ConfigureAwait(false);
    }

    private Answer Refuse()
    {
        bucket.Refuse();
        return Answer.Error(503, "QUERY_LIMIT_EXCEEDED", "Too many requests");
    }

    private bool IsCode(string given) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(code));
}
