using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bridge24.Sync.Tests.Sources.Servers;

/// <summary>A web service of a test, on Kestrel.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WebServer(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    /// <summary>Path, query and the header X-Api-Key of each request.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public static async Task<WebServer> StartAsync(Func<HttpContext, int, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var server = new WebServer(app);
        app.Run(context =>
        {
            server.Requests.Enqueue($"{context.Request.Path}{context.Request.QueryString} {context.Request.Headers["X-Api-Key"]}".TrimEnd());
            return answer(context, server.Requests.Count);
        });
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
