using Microsoft.AspNetCore.Http;

namespace Bridge24.Client.Tests.Support;

/// <summary>One scripted answer.</summary>
internal sealed record Reply(Func<HttpContext, Task> WriteAsync)
{
    public static readonly Reply Refuse = Error(503, "QUERY_LIMIT_EXCEEDED", "Too many requests");

    public static readonly Reply Reset = new(context =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    public static readonly Reply Html = Text(502, "<html>Bad Gateway</html>", "text/html");

    /// <summary>Promises more bytes than it sends.</summary>
    public static readonly Reply Cut = new(async context =>
    {
        context.Response.ContentLength = 500;
        await context.Response.WriteAsync("""{"result":{"id":""");
        await context.Response.Body.FlushAsync();
        context.Abort();
    });

    /// <summary>Never answers.</summary>
    public static readonly Reply Silence = new(context => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));

    public static Reply Json(string body, int status = 200) => Text(status, body, "application/json");

    public static Reply Error(int status, string code, string description = "words") =>
        Json($$"""{"error":"{{code}}","error_description":"{{description}}"}""", status);

    public static Reply Redirect(string target) => new(context =>
    {
        context.Response.StatusCode = 302;
        context.Response.Headers.Location = target;
        return Task.CompletedTask;
    });

    public static Reply Text(int status, string body, string type) => new(context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        return context.Response.WriteAsync(body);
    });
}
