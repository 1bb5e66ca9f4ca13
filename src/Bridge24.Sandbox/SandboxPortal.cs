using System.Net;
using Bridge24.Sandbox.Certificates;
using Bridge24.Sandbox.Clocks;
using Bridge24.Sandbox.Control;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Disk;
using Bridge24.Sandbox.Events;
using Bridge24.Sandbox.Faults;
using Bridge24.Sandbox.Limits;
using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;
using Bridge24.Sandbox.Rest3;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bridge24.Sandbox;

/// <summary>An emulated Bitrix24 portal on the loopback address, kept in memory.</summary>
public sealed class SandboxPortal : IAsyncDisposable
{
    private readonly SandboxOptions _options;
    private readonly string _code = Secrets.New(16);
    private readonly string _controlCode = Secrets.New(16);
    private readonly PortalIdentity _identity = new();
    private readonly ApplicationRegistry _applications;
    private readonly TokenVault _vault;
    private readonly Postman _postman = new();
    private readonly PortalState _state;
    private readonly FaultSet _faults;
    private readonly LeakyBucket _bucket;
    private readonly RequestLog _log = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly IdempotencyStore _answers;
    private WebApplication? _app;

    private SandboxPortal(SandboxOptions options)
    {
        _options = options;
        _state = new PortalState(new PortalClock(options.Clock), new QuirkSet(options.Quirks), options);
        _applications = new ApplicationRegistry(options.Applications);
        _vault = new TokenVault(_state.Clock, _state.Quirks);
        OAuth = new SandboxOAuth(_applications, _vault, _identity);
        _answers = new IdempotencyStore(_state.Clock);
        _state.Links.Portal = () => Address;
        _faults = new FaultSet(options.Seed);
        _bucket = new LeakyBucket(options.Capacity, options.PerSecond, _state.Clock);
        foreach (var rule in options.Faults) _faults.Add(rule);
        ContactSeed.Make(_state, options.SeedContacts, options.Seed);
    }

    /// <summary>Address of the first user's webhook; it holds the secret code.</summary>
    public string Webhook => $"{Address}/rest/1/{_code}/";

    /// <summary>Address of the portal without any secret.</summary>
    public string Address => _identity.Address;

    /// <summary>Address of the control endpoints.</summary>
    public string Control => $"{Address}/control/{_controlCode}";

    /// <summary>Path of the development certificate with https, otherwise null.</summary>
    public string? Certificate { get; private set; }

    /// <summary>Applications and tokens.</summary>
    public SandboxOAuth OAuth { get; }

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

    /// <summary>Sets a quirk, NAME=VALUE; throws <see cref="FormatException"/> when there is no such quirk or value.</summary>
    public void SetQuirk(string setting) => _state.Quirks.Set(setting);

    /// <summary>Puts the portal's clock forward: tokens expire and limits recover as if the time had passed.</summary>
    public void AdvanceClock(TimeSpan span) => _state.Clock.Advance(span);

    /// <summary>Bills a method of the webhook, or of an application, seconds of the last ten minutes without calling it.</summary>
    public void Bill(string method, double seconds, string? clientId = null) =>
        _state.Operating.Add(clientId ?? Caller.Webhook, method, seconds);

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

        _postman.Dispose();
        _stopping.Dispose();
    }

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
        var router = Router();
        _app.Run(router.RouteAsync);
        await _app.StartAsync(ct).ConfigureAwait(false);
        var bound = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _identity.Address = $"{(_options.Https ? "https" : "http")}://localhost:{new Uri(bound).Port}";
    }

    private Router Router()
    {
        var exchange = new Exchange(_state, _options, _faults, _log, _stopping.Token);
        var costs = new MethodCosts(_options, _state.Quirks);
        var catalog = new MethodCatalog(_state);
        var runner = new CommandRunner(_state, catalog, _faults, costs);
        var doorkeeper = new Doorkeeper(_state, _code, _vault);
        var rest = new RestEndpoint(_state, doorkeeper, _bucket, runner, exchange);
        var rest3 = new Rest3Endpoint(_state, doorkeeper, _bucket, runner, new Catalog3(_state, catalog), _answers, exchange);
        var token = new TokenEndpoint(_state, new TokenMethod(_applications, _vault, _identity), costs, _faults, exchange);
        var page = new AuthorizePage(_applications, _vault, _identity, _state, _options.AskOnAuthorize);
        var routes = new ControlRoutes();
        new PortalControl(this, _state, _faults, _log, Reset).AddTo(routes);
        new OAuthControl(_applications, _vault, new ApplicationMessages(_state, _vault, _identity), _identity, _postman).AddTo(routes);
        var events = new QueueServer(_state, _postman, new EventMessages(_state, _vault, _identity), _stopping.Token);
        new EventControl(_state, events).AddTo(routes);
        new EditControl(_state, catalog).AddTo(routes);
        return new Router(rest, rest3, new FileEndpoint(_state, exchange), token, page, new ControlEndpoint(_state, routes), _controlCode);
    }

    private void Reset()
    {
        _state.Reset();
        _vault.ClearCounters();
        _faults.Clear();
        _bucket.Clear();
        _answers.Clear();
        _log.Clear();
        ContactSeed.Make(_state, _options.SeedContacts, _options.Seed);
    }
}
