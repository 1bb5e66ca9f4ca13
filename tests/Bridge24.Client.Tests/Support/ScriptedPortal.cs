using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bridge24.Client.Tests.Support;

/// <summary>A real HTTP server that answers what a test scripts: first the steps in order, then the rest for ever.</summary>
internal sealed class ScriptedPortal : IAsyncDisposable
{
    public const string Code = "s3cr3tc0de42";

    private readonly WebApplication _application;
    private readonly ConcurrentQueue<Reply> _steps = new();

    private ScriptedPortal(WebApplication application) => _application = application;

    public ConcurrentQueue<SeenRequest> Requests { get; } = new();

    /// <summary>What is answered once the steps are used up.</summary>
    public Func<SeenRequest, Reply> Otherwise { get; set; } = _ => Reply.Json("""{"result":true}""");

    /// <summary>Answers what is no method: uploads and downloads. False leaves it to the script.</summary>
    public Func<HttpContext, Task<bool>> Elsewhere { get; set; } = _ => Task.FromResult(false);

    public string Address => _application.Urls.First();

    public string Webhook => $"{_application.Urls.First()}/rest/1/{Code}/";

    public static Task<ScriptedPortal> StartAsync(params Reply[] steps) => StartAsync(certificate: null, steps);

    public static async Task<ScriptedPortal> StartAsync(X509Certificate2? certificate, params Reply[] steps)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }));
        var portal = new ScriptedPortal(builder.Build());
        foreach (var step in steps)
        {
            portal._steps.Enqueue(step);
        }

        portal._application.Run(portal.AnswerAsync);
        await portal._application.StartAsync();
        return portal;
    }

    public Portal Client(TimeProvider? clock = null, Func<PortalOptions, PortalOptions>? with = null)
    {
        var options = new PortalOptions
        {
            Webhook = WebhookUrl.Parse(Webhook),
            Rate = CallRate.None,
            Clock = clock ?? TimeProvider.System,
            Chance = () => 0,
        };
        return new Portal(with?.Invoke(options) ?? options);
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));
        await _application.StopAsync(now.Token);
        await _application.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (await Elsewhere(context))
        {
            return;
        }

        var body = await JsonNode.ParseAsync(context.Request.Body);
        var method = context.Request.Path.Value!.Split('/')[^1].Replace(".json", "", StringComparison.Ordinal);
        var request = new SeenRequest(method, body as JsonObject ?? [], context.Request.Headers.UserAgent.ToString())
        {
            Query = context.Request.QueryString.Value ?? "",
            Path = context.Request.Path.Value,
            Raw = body?.ToJsonString() ?? "",
            IdempotencyKey = context.Request.Headers["Idempotency-Key"].FirstOrDefault(),
        };
        Requests.Enqueue(request);
        var reply = _steps.TryDequeue(out var step) ? step : Otherwise(request);
        await reply.WriteAsync(context);
    }
}
