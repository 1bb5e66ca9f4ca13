using Bridge24.Sandbox.Control;
using Bridge24.Sandbox.Disk;
using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Rest3;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Portal;

/// <summary>Which part of the portal a path belongs to.</summary>
internal sealed class Router(RestEndpoint rest, Rest3Endpoint rest3, FileEndpoint files, TokenEndpoint token, AuthorizePage page, ControlEndpoint control, string controlCode)
{
    public async Task RouteAsync(HttpContext context)
    {
        var path = (context.Request.Path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        try
        {
            switch (path)
            {
                case ["rest", "api", ..]: await rest3.HandleAsync(context, path).ConfigureAwait(false); break;
                case ["rest", "upload" or "upload.json"]: await files.HandleAsync(context, "upload").ConfigureAwait(false); break;
                case ["rest", "download" or "download.json"]: await files.HandleAsync(context, "download").ConfigureAwait(false); break;
                case ["rest", ..]: await rest.HandleAsync(context, path).ConfigureAwait(false); break;
                case ["oauth", "token"]: await token.HandleAsync(context).ConfigureAwait(false); break;
                case ["oauth", "authorize"]: await page.HandleAsync(context).ConfigureAwait(false); break;
                case ["control", var code, ..] when Secrets.Same(code, controlCode):
                    await control.HandleAsync(context, path).ConfigureAwait(false);
                    break;
                default: context.Response.StatusCode = 404; break;
            }
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }
}
