using System.Text;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Page;

/// <summary>The page for people. It carries the control's secret, so that it is given only to a browser on this machine that asked for the page itself.</summary>
internal sealed class SandboxPage(string controlCode, bool isOpen)
{
    private const string Prefix = "page/";
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
    };

    /// <summary>The page at the portal's root.</summary>
    public Task OpenAsync(HttpContext context)
    {
        if (!isOpen) return RefuseAsync(context, 404, "The page is at the control address, which was printed when the sandbox started.");
        return IsForThisMachine(context.Request)
            ? WriteAsync(context)
            : RefuseAsync(context, 403, "The page is for a browser on this machine: open it as localhost.");
    }

    /// <summary>The page for who knows the secret already.</summary>
    public Task OpenSecretAsync(HttpContext context) => WriteAsync(context);

    public static async Task AssetAsync(HttpContext context, string name)
    {
        if (name == "index.html" || Read(name) is not { } asset || !Types.TryGetValue(Path.GetExtension(name), out var type))
        {
            context.Response.StatusCode = 404;
            return;
        }

        Head(context.Response, type);
        await context.Response.Body.WriteAsync(asset, context.RequestAborted).ConfigureAwait(false);
    }

    // A foreign name that resolves to this machine has a Host of its own; a foreign site that embeds or fetches says so in Sec-Fetch-Site.
    private static bool IsForThisMachine(HttpRequest request)
    {
        if (request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]")) return false;
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return site is "" or "none" or "same-origin" || request.Headers["Sec-Fetch-Dest"].ToString() == "document";
    }

    private async Task WriteAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.StatusCode = 405;
            return;
        }

        Head(context.Response, Types[".html"]);
        var page = Encoding.UTF8.GetString(Read("index.html")!).Replace("{control}", $"/control/{controlCode}", StringComparison.Ordinal);
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(page), context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task RefuseAsync(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(why, context.RequestAborted).ConfigureAwait(false);
    }

    private static void Head(HttpResponse response, string type)
    {
        response.ContentType = type;
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.XFrameOptions = "DENY";
        response.Headers.CacheControl = "no-store";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }

    private static byte[]? Read(string name)
    {
        using var stream = typeof(SandboxPage).Assembly.GetManifestResourceStream(Prefix + name);
        if (stream is null) return null;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
