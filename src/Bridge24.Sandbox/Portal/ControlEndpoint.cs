using System.Text;
using Bridge24.Sandbox.Faults;
using Bridge24.Sandbox.Protocol;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Portal;

/// <summary>What a test or the command line asks of the sandbox itself.</summary>
internal sealed class ControlEndpoint(SandboxPortal sandbox, PortalState portal, FaultSet faults, RequestLog log, Action reset)
{
    public async Task HandleAsync(HttpContext context, string[] path)
    {
        object? body;
        var status = 200;
        switch (context.Request.Method, string.Join('/', path.Skip(2)))
        {
            case ("POST", "faults"): (status, body) = await AddFaultAsync(context.Request).ConfigureAwait(false); break;
            case ("DELETE", "faults"):
                faults.Clear();
                body = true;
                break;
            case ("GET", "requests"): body = PhpArray.List(log.All().Select(Show)); break;
            case ("GET", "counts"):
                var counts = new PhpArray();
                foreach (var entity in portal.Entities) counts[entity.Name] = sandbox.Count(entity.Name);
                body = counts;
                break;
            case ("POST", "reset"):
                reset();
                body = true;
                break;
            case ("GET", var rest) when rest.StartsWith("records/", StringComparison.Ordinal) && portal.Entity(rest[8..]) is { } entity:
                body = RecordView.All(portal, entity);
                break;
            default: (status, body) = (404, "Not found"); break;
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = Answer.Json;
        await context.Response.Body.WriteAsync(PhpJson.Write(body), context.RequestAborted).ConfigureAwait(false);
    }

    private async Task<(int Status, object? Body)> AddFaultAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        try
        {
            faults.Add(await reader.ReadToEndAsync().ConfigureAwait(false));
            return (200, true);
        }
        catch (FormatException error)
        {
            return (400, error.Message);
        }
    }

    private static PhpArray Show(SandboxRequest request) => new()
    {
        ["method"] = request.Method,
        ["commands"] = PhpArray.List(request.Commands),
        ["status"] = request.Status,
        ["errorCode"] = request.ErrorCode,
        ["at"] = request.At.ToString("O"),
    };
}
