using System.Net;
using System.Security.Cryptography;
using Bridge24.Sandbox.Certificates;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Faults;
using Bridge24.Sandbox.Limits;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bridge24.Sandbox;

/// <summary>An emulated Bitrix24 portal on the loopback address, kept in memory.</summary>
public sealed class SandboxPortal : IAsyncDisposable
{
    private readonly SandboxOptions _options;
    private readonly string _code = Secret();
    private readonly string _controlCode = Secret();
    private readonly PortalState _state;
    private readonly FaultSet _faults;
    private readonly LeakyBucket _bucket;
    private readonly RequestLog _log = new();
    private readonly CancellationTokenSource _stopping = new();
    private WebApplication? _app;

    private SandboxPortal(SandboxOptions options)
    {
        _options = options;
        _state = new PortalState(options.Clock, options.Users);
        _faults = new FaultSet(options.Seed);
        _bucket = new LeakyBucket(options.Capacity, options.PerSecond, options.Clock);
        foreach (var rule in options.Faults) _faults.Add(rule);
        ContactSeed.Make(_state, options.SeedContacts, options.Seed);
    }

    /// <summary>Address of the first user's webhook; it holds the secret code.</summary>
    public string Webhook => $"{Address}/rest/1/{_code}/";

    /// <summary>Address of the portal without any secret.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Address of the control endpoints.</summary>
    public string Control => $"{Address}/control/{_controlCode}";

    /// <summary>Path of the development certificate with https, otherwise null.</summary>
    public string? Certificate { get; private set; }

    /// <summary>The latest requests, oldest first.</summary>
    public IReadOnlyList<SandboxRequest> Requests => _log.All();

    /// <summary>Requests refused with QUERY_LIMIT_EXCEEDED.</summary>
    public long Refusals => _bucket.Refusals;

    /// <summary>Starts a portal; it answers once the task has ended.</summary>
    public static async Task<SandboxPortal> StartAsync(SandboxOptions? options = null, CancellationToken ct = default)
    {
        var portal = new SandboxPortal(options ?? new SandboxOptions());
        try
        {
            await portal.ListenAsync(ct).ConfigureAwait(false);
            return portal;
        }
        catch
        {
            await portal.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Adds a fault rule; throws <see cref="FormatException"/> when it cannot be read.</summary>
    public void AddFault(string rule) => _faults.Add(rule);

    /// <summary>Removes every fault rule.</summary>
    public void ClearFaults() => _faults.Clear();

    /// <summary>Number of records of lead, deal, contact or company.</summary>
    public int Count(string entity)
    {
        lock (_state.Lock) return Find(entity).Table.Count;
    }

    /// <summary>Records of lead, deal, contact or company as the classic methods show them.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, object?>> Records(string entity) =>
        [.. RecordView.All(_state, Find(entity)).Values.Cast<PhpArray>().Select(RecordView.Plain)];

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        if (_app is not null)
        {
            using var atOnce = new CancellationTokenSource();
            await atOnce.CancelAsync().ConfigureAwait(false);
            await _app.StopAsync(atOnce.Token).ConfigureAwait(false);
            await _app.DisposeAsync().ConfigureAwait(false);
        }

        _stopping.Dispose();
    }

    private static string Secret() => RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz0123456789", 16);

    private Entity Find(string entity) =>
        _state.Entity(entity) ?? throw new ArgumentException($"\"{entity}\" is not lead, deal, contact or company.", nameof(entity));

    private async Task ListenAsync(CancellationToken ct)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [] });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, PassiveLifetime>();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, _options.Port, listen =>
        {
            if (!_options.Https) return;
            var (path, certificate) = DevelopmentCertificate.LoadOrMake(_options.CertificateFolder, _options.Clock);
            Certificate = path;
            listen.UseHttps(certificate);
        }));
        _app = builder.Build();
        var rest = new RestEndpoint(_state, _options, _code, _bucket, _faults, _log, _stopping.Token);
        var control = new ControlEndpoint(this, _state, _faults, _log, Reset);
        _app.Run(context => RouteAsync(context, rest, control));
        await _app.StartAsync(ct).ConfigureAwait(false);
        var bound = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Address = $"{(_options.Https ? "https" : "http")}://localhost:{new Uri(bound).Port}";
    }

    private async Task RouteAsync(HttpContext context, RestEndpoint rest, ControlEndpoint control)
    {
        var path = (context.Request.Path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        try
        {
            if (path is ["rest", ..]) await rest.HandleAsync(context, path).ConfigureAwait(false);
            else if (path is ["control", var code, ..] && CryptographicOperations.FixedTimeEquals(
                System.Text.Encoding.UTF8.GetBytes(code), System.Text.Encoding.UTF8.GetBytes(_controlCode)))
                await control.HandleAsync(context, path).ConfigureAwait(false);
            else context.Response.StatusCode = 404;
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }

    private void Reset()
    {
        _state.Reset();
        _faults.Clear();
        _bucket.Clear();
        _log.Clear();
        ContactSeed.Make(_state, _options.SeedContacts, _options.Seed);
    }
}
