using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Control;

/// <summary>What was asked of the portal.</summary>
internal sealed class LogControl(SandboxPortal sandbox, RequestLog log)
{
    public void AddTo(ControlRoutes routes)
    {
        routes.Add("GET requests", "The latest requests, oldest first.", Requests,
            [new("newest", "How many at most", ControlParameter.Integer)]);
        routes.Add("GET requests/{number}", "One request with what it carried and what came back. Secrets are masked.", One,
            [new("number", "The request's number", ControlParameter.Integer)]);
        routes.Add("DELETE requests", "Forgets the requests so far.", _ => Clear());
        routes.AddAsync("GET wait", "Waits for calls of a method, alone or in a batch. 408 when they do not come.", WaitAsync,
        [
            new("method", "The method's name; a star stands for anything", Required: true),
            new("count", "How many calls; 1 unless given", ControlParameter.Integer),
            new("after", "Only requests with a greater number; 0 unless given", ControlParameter.Integer),
            new("seconds", "How long to wait; 30 unless given", ControlParameter.Number),
        ]);
        routes.Add("GET counters", "Requests refused for the limit, renewals, spent refresh tokens shown again.", _ => Counters());
    }

    public PhpArray Counters() => new()
    {
        ["refusals"] = sandbox.Refusals,
        ["renewals"] = sandbox.OAuth.Renewals,
        ["refreshReuses"] = sandbox.OAuth.RefreshReuses,
        ["requests"] = log.Count,
        ["unanswered"] = log.Unanswered,
    };

    public static PhpArray Show(SandboxRequest request) => new()
    {
        ["number"] = request.Number,
        ["method"] = request.Method,
        ["commands"] = PhpArray.List(request.Commands),
        ["status"] = request.Status,
        ["errorCode"] = request.ErrorCode,
        ["fault"] = request.Fault,
        ["milliseconds"] = Math.Round(request.Duration.TotalMilliseconds, 1),
        ["at"] = request.At.ToString("O"),
    };

    private PhpArray Requests(ControlCall call)
    {
        var newest = call.Number("newest", int.MaxValue);
        return PhpArray.List((newest is > 0 and < int.MaxValue ? log.Newest((int)newest) : log.All()).Select(Show));
    }

    private PhpArray One(ControlCall call)
    {
        var number = call.Number("number", 0);
        var request = log.All().FirstOrDefault(one => one.Number == number)
            ?? throw new FormatException($"Request {number} is not known. The latest 20,000 are.");
        var shown = Show(request);
        if (log.BodiesOf(number) is not { } bodies)
        {
            shown["forgotten"] = true;
            return shown;
        }

        shown["arguments"] = SecretMask.Of(bodies.Arguments);
        shown["answer"] = bodies.TooLong is { } bytes ? $"{bytes:N0} bytes, too long to show" : bodies.Answer is { } answer ? Text(answer) : null;
        return shown;
    }

    private static object? Text(Answer answer) =>
        answer.ContentType == Answer.Json ? SecretMask.Of(PhpJson.Read(answer.Body)) : System.Text.Encoding.UTF8.GetString(answer.Body);

    private bool Clear()
    {
        log.Clear();
        return true;
    }

    private async Task<object?> WaitAsync(ControlCall call)
    {
        var method = call.Required("method");
        var count = call.Number("count", 1);
        var seconds = call.Number("seconds", 30);
        if (count is < 1 or > 10_000 || seconds is < 0 or > 3600) throw new FormatException("\"count\" is from 1 to 10000, \"seconds\" from 0 to 3600.");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(call.Aborted);
        patience.CancelAfter(TimeSpan.FromSeconds(seconds));
        try
        {
            var met = await log.WaitAsync(method, (int)count, call.Number("after", 0), patience.Token).ConfigureAwait(false);
            return PhpArray.List(met.Select(Show));
        }
        catch (OperationCanceledException error) when (!call.Aborted.IsCancellationRequested)
        {
            throw new TimeoutException($"\"{method}\" was not called {count} times in {seconds} seconds.", error);
        }
    }
}
