using Bridge24.Sandbox.Faults;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Portal;

/// <summary>One request from its latency to its last byte, with the faults that it meets and its line in the log.</summary>
internal sealed class Exchange(PortalState portal, SandboxOptions options, FaultSet faults, RequestLog log, CancellationToken stopping)
{
    private static readonly TimeSpan LateMoment = TimeSpan.FromMilliseconds(20);

    public CancellationToken Stopping => stopping;

    public async Task<Visit> BeginAsync(string method, CancellationToken ct)
    {
        if (options.Latency > TimeSpan.Zero) await Task.Delay(options.Latency, portal.Clock, ct).ConfigureAwait(false);
        return new Visit(method, portal.Clock.GetTimestamp());
    }

    /// <summary>The answer after the fault that was meant for it; null when the connection is to be closed.</summary>
    public async Task<Answer?> MeetFaultAsync(HttpContext context, Visit visit, Func<Task<Answer>> run, Func<Answer> refuse)
    {
        var fault = faults.ForRequest(visit.Method, visit.Commands, visit.Arguments);
        visit.Fault = fault?.Text;
        switch (fault?.Kind)
        {
            case null: return await run().ConfigureAwait(false);
            case FaultKind.Refuse: return refuse();
            case FaultKind.DropBefore: return null;
            case FaultKind.Answer: return Answer.Error(fault.Status, fault.Code, "The sandbox was told to answer this");
            case FaultKind.Html: return Answer.Page(502, "Bad Gateway");
            case FaultKind.ServerErrorBefore: return Answer.Page(500, "Internal Server Error");
            case FaultKind.Slow:
                await Task.Delay(TimeSpan.FromSeconds(fault.Seconds), portal.Clock, context.RequestAborted).ConfigureAwait(false);
                return await run().ConfigureAwait(false);
            case FaultKind.Late:
                _ = RunLaterAsync(TimeSpan.FromSeconds(fault.Seconds), run);
                await Task.Delay(LateMoment, portal.Clock, stopping).ConfigureAwait(false);
                return null;
        }

        var executed = await run().ConfigureAwait(false);
        switch (fault.Kind)
        {
            case FaultKind.HtmlAfter: return Answer.Page(502, "Bad Gateway");
            case FaultKind.ServerErrorAfter: return Answer.Page(500, "Internal Server Error");
            case FaultKind.Half: await WriteHalfAsync(context, executed).ConfigureAwait(false); return null;
            default: return null;
        }
    }

    public async Task EndAsync(HttpContext context, Visit visit, Answer? answer)
    {
        log.Add(new SandboxRequest(visit.Method, visit.Commands, answer?.Status ?? 0, answer?.ErrorCode, portal.Clock.GetUtcNow())
        {
            Duration = portal.Clock.GetElapsedTime(visit.Began),
            Fault = visit.Fault,
        }, new Bodies(visit.Arguments, answer));
        if (answer is null)
        {
            context.Abort();
            return;
        }

        Head(context, answer);
        await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task WriteHalfAsync(HttpContext context, Answer answer)
    {
        Head(context, answer);
        await context.Response.Body.WriteAsync(answer.Body.AsMemory(0, answer.Body.Length / 2)).ConfigureAwait(false);
        await context.Response.Body.FlushAsync().ConfigureAwait(false);
    }

    private static void Head(HttpContext context, Answer answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = answer.Body.Length;
        foreach (var (name, value) in answer.Headers) context.Response.Headers[name] = value;
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
}
