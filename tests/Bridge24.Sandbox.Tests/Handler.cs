using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bridge24.Sandbox.Tests;

/// <summary>An application's handler: takes the forms that a portal posts.</summary>
internal sealed class Handler : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<IFormCollection> _forms = Channel.CreateUnbounded<IFormCollection>();

    private Handler(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = new("http://localhost/");

    /// <summary>What it does before it answers, and the status that it answers with.</summary>
    public Func<Task<int>> Answer { get; set; } = () => Task.FromResult(200);

    public IFormCollection? Form { get; private set; }

    public IQueryCollection? Query { get; private set; }

    public static async Task<Handler> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var handler = new Handler(builder.Build());
        handler._app.Run(async context =>
        {
            (handler.Form, handler.Query) = (await context.Request.ReadFormAsync(), context.Request.Query);
            handler._forms.Writer.TryWrite(handler.Form);
            context.Response.StatusCode = await handler.Answer();
        });
        await handler._app.StartAsync();
        handler.Address = new Uri(handler._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return handler;
    }

    /// <summary>The next form that came, or comes.</summary>
    public async Task<IFormCollection> NextAsync() => await _forms.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
