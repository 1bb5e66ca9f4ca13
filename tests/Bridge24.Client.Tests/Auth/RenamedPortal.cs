using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bridge24.Client.Tests.Auth;

/// <summary>A portal that is called 127.0.0.1 now and sends everybody there who comes to localhost; its authorization server says what a test wants.</summary>
internal sealed class RenamedPortal : IAsyncDisposable
{
    private readonly WebApplication _application;

    private RenamedPortal(WebApplication application) => _application = application;

    /// <summary>Who the authorization server says that the portal is.</summary>
    public string Member { get; set; } = "da45";

    /// <summary>Where the authorization server says that it is; null for the new name.</summary>
    public string? Endpoint { get; set; }

    /// <summary>The requests that came to the new name, with their bodies.</summary>
    public ConcurrentQueue<string> AtNewName { get; } = new();

    private int Port => new Uri(_application.Urls.First()).Port;

    public static async Task<RenamedPortal> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var portal = new RenamedPortal(builder.Build());
        portal._application.Run(portal.AnswerAsync);
        await portal._application.StartAsync();
        return portal;
    }

    public async Task<Portal> ClientAsync()
    {
        var oauth = new OAuthOptions
        {
            Application = new OAuthApplication("local.1", new ClientSecret("secret1")),
            Portal = new Uri($"http://localhost:{Port}"),
            Server = new Uri($"http://127.0.0.1:{Port}"),
            Tokens = new ProcessTokens(),
            Leases = new ProcessLeases(),
        };
        await oauth.Tokens.PutAsync(oauth.Key, new TokenPair
        {
            Access = new AccessToken("access1"),
            Refresh = new RefreshToken("refresh1"),
            ClientEndpoint = new Uri($"http://localhost:{Port}/rest/"),
            Member = new MemberId("da45"),
            ObtainedAt = DateTimeOffset.UtcNow,
        });
        return new Portal(new PortalOptions { OAuth = oauth, Rate = CallRate.None });
    }

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        if (context.Request.Path.StartsWithSegments("/oauth", StringComparison.Ordinal))
        {
            await context.Response.WriteAsync($$"""
                {"access_token":"access2","refresh_token":"refresh2","expires_in":3600,"member_id":"{{Member}}","client_endpoint":"{{Endpoint ?? $"http://127.0.0.1:{Port}/rest/"}}"}
                """);
        }
        else if (context.Request.Host.Host == "localhost")
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = $"http://127.0.0.1:{Port}{context.Request.Path}";
        }
        else
        {
            AtNewName.Enqueue($"{context.Request.Method} {body}");
            await context.Response.WriteAsync("""{"result":true}""");
        }
    }
}
