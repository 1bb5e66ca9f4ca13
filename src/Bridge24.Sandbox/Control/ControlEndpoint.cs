using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Control;

/// <summary>What a test or the command line asks of the sandbox itself.</summary>
internal sealed class ControlEndpoint(PortalState portal, ControlRoutes routes)
{
    private const string Records = "records/";

    public async Task HandleAsync(HttpContext context, string[] path)
    {
        var (status, body) = await AnswerAsync(context.Request, string.Join('/', path.Skip(2))).ConfigureAwait(false);
        context.Response.StatusCode = status;
        context.Response.ContentType = Answer.Json;
        await context.Response.Body.WriteAsync(PhpJson.Write(body), context.RequestAborted).ConfigureAwait(false);
    }

    private async Task<(int Status, object? Body)> AnswerAsync(HttpRequest request, string path)
    {
        if (request.Method == "GET" && path.StartsWith(Records, StringComparison.Ordinal) && portal.Entity(path[Records.Length..]) is { } entity)
            return (200, RecordView.All(portal, entity));
        if (routes.Find(request.Method, path) is not { } route) return (404, "Not found");
        try
        {
            return (200, await route(await ControlCall.ReadAsync(request).ConfigureAwait(false)).ConfigureAwait(false));
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            return (400, error.Message);
        }
    }
}
