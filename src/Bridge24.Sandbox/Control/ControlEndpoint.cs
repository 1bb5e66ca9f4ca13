using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Control;

/// <summary>What a test, the page or the command line asks of the sandbox itself.</summary>
internal sealed class ControlEndpoint(ControlRoutes routes)
{
    public async Task HandleAsync(HttpContext context, string[] path)
    {
        var (status, body) = await AnswerAsync(context.Request, path).ConfigureAwait(false);
        var (type, bytes) = body is ControlText text ? (text.ContentType, text.Body) : (Answer.Json, PhpJson.Write(body));
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }

    private async Task<(int Status, object? Body)> AnswerAsync(HttpRequest request, string[] path)
    {
        if (routes.Find(request.Method, path) is not var (route, values))
        {
            var known = string.Join(", ", routes.MethodsOf(path));
            return known.Length > 0
                ? (405, $"\"{request.Method}\" cannot be asked of \"{string.Join('/', path)}\". Use {known}.")
                : (404, $"\"{string.Join('/', path)}\" is not known. openapi.json names what is.");
        }

        try
        {
            var call = await ControlCall.ReadAsync(request).ConfigureAwait(false);
            foreach (var (name, value) in values) call.Arguments[name] = value;
            return (200, await route.Answer(call).ConfigureAwait(false));
        }
        catch (ApiException error) when (error.Status == 413)
        {
            return (413, new PhpArray { ["error"] = error.Code, ["error_description"] = error.Message });
        }
        catch (TimeoutException error)
        {
            return (408, error.Message);
        }
        catch (Exception error) when (error is FormatException or ArgumentException or ApiException)
        {
            return (400, error.Message);
        }
    }
}
