using System.Net;
using System.Text;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Bridge24.Sandbox.OAuth;

/// <summary>The page on which a person lets an application in; it sends them straight back unless it was told to ask.</summary>
internal sealed class AuthorizePage(ApplicationRegistry applications, TokenVault vault, PortalIdentity identity, PortalState portal, bool asks)
{
    public async Task HandleAsync(HttpContext context)
    {
        var arguments = PhpQuery.Parse(context.Request.QueryString.Value?.TrimStart('?') ?? "");
        if (applications.Find(PhpText.Of(arguments.Find("client_id"))) is not { } installation)
        {
            await WriteAsync(context, 400, "Application not found. The application is not installed in this portal.").ConfigureAwait(false);
            return;
        }

        var chosen = arguments.Find("user");
        if (asks && chosen is null)
        {
            await WriteAsync(context, 200, "Who lets the application in?" + string.Concat(portal.Users.Select(user => Link(context, user)))).ConfigureAwait(false);
            return;
        }

        var id = PhpText.TryInteger(chosen, out var given) ? given : 1;
        if (portal.Users.All(user => user.Id != id))
        {
            await WriteAsync(context, 400, $"There is no user {id}.").ConfigureAwait(false);
            return;
        }

        var code = vault.IssueCode(installation, id);
        if (Target(installation, arguments) is { } target) context.Response.Redirect(Return(target, installation, code, arguments));
        else await WriteAsync(context, 200, $"The authorization code: <code>{code}</code>").ConfigureAwait(false);
    }

    // The portal takes the address from the application's settings; one without settings may name it.
    private static Uri? Target(Installation installation, PhpArray arguments) => installation.Application.RedirectUri
        ?? (Uri.TryCreate(PhpText.Of(arguments.Find("redirect_uri")), UriKind.Absolute, out var asked) && asked.Scheme is "http" or "https" ? asked : null);

    private string Return(Uri target, Installation installation, string code, PhpArray arguments)
    {
        var query = new QueryBuilder { { "code", code } };
        if (arguments.Find("state") is { } state) query.Add("state", PhpText.Of(state));
        query.Add("domain", identity.Domain);
        query.Add("member_id", identity.MemberId);
        query.Add("scope", installation.Scope);
        query.Add("server_domain", identity.Domain);
        var address = target.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        return address + (target.Query.Length > 0 ? "&" + query.ToString()[1..] : query.ToString());
    }

    private static string Link(HttpContext context, PortalUser user)
    {
        var address = WebUtility.HtmlEncode($"{context.Request.QueryString}&user={user.Id}");
        return $"<p><a href=\"{address}\">{WebUtility.HtmlEncode($"{user.Person.Name} {user.Person.LastName}")}</a></p>";
    }

    private static async Task WriteAsync(HttpContext context, int status, string html)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.Body.WriteAsync(
            Encoding.UTF8.GetBytes($"<html><head><title>Authorization</title></head><body>{html}</body></html>"), context.RequestAborted).ConfigureAwait(false);
    }
}
