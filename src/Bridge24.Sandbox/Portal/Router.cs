using Bridge24.Sandbox.Control;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Disk;
using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Page;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Rest3;
using Bridge24.Sandbox.Scenarios;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Portal;

/// <summary>Which part of the portal a path belongs to.</summary>
internal sealed class Router(
    RestEndpoint rest, Rest3Endpoint rest3, FileEndpoint files, TokenEndpoint token, AuthorizePage authorize, ControlEndpoint control,
    PortalIdentity identity, SandboxPage page, ScenarioPlayer scenarios, string controlCode)
{
    public async Task RouteAsync(HttpContext context)
    {
        var path = (context.Request.Path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        try
        {
            scenarios.CatchUp();
            LimitedBody.Limit(context.Request, path is ["rest", "upload" or "upload.json"] or ["control", ..] || CarriesFile(path) ? LimitedBody.Upload : LimitedBody.Ordinary);
            if (path is ["rest", ..] && identity.IsFormer(context.Request.Host.Value ?? ""))
            {
                context.Response.Redirect($"{identity.Address}{context.Request.Path}{context.Request.QueryString}");
                return;
            }

            switch (path)
            {
                case ["rest", "api", ..]: await rest3.HandleAsync(context, path).ConfigureAwait(false); break;
                case ["rest", "upload" or "upload.json"]: await files.HandleAsync(context, "upload").ConfigureAwait(false); break;
                case ["rest", "download" or "download.json"]: await files.HandleAsync(context, "download").ConfigureAwait(false); break;
                case ["rest", CrmFile.Address + ".json"]: await files.HandleAsync(context, CrmFile.Address).ConfigureAwait(false); break;
                case ["rest", ..]: await rest.HandleAsync(context, path).ConfigureAwait(false); break;
                case ["oauth", "token"]: await token.HandleAsync(context).ConfigureAwait(false); break;
                case ["oauth", "authorize"]: await authorize.HandleAsync(context).ConfigureAwait(false); break;
                case ["health"]: await context.Response.WriteAsync("ok", context.RequestAborted).ConfigureAwait(false); break;
                case []: await page.OpenAsync(context).ConfigureAwait(false); break;
                case ["page", var asset]: await SandboxPage.AssetAsync(context, asset).ConfigureAwait(false); break;
                case ["control", var code] when Secrets.Same(code, controlCode): await page.OpenSecretAsync(context).ConfigureAwait(false); break;
                case ["control", var code, ..] when Secrets.Same(code, controlCode):
                    await control.HandleAsync(context, path[2..]).ConfigureAwait(false);
                    break;
                default: context.Response.StatusCode = 404; break;
            }
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }

    /// <summary>A new version of a file comes within its call, however large it is.</summary>
    private static bool CarriesFile(string[] path) =>
        path is ["rest", ..] && Doorkeeper.Method(path).Equals("disk.file.uploadVersion", StringComparison.OrdinalIgnoreCase);
}
