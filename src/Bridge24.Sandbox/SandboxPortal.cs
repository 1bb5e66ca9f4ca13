using System.Net;
using System.Text;
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
using Bridge24.Sandbox.Page;
using Bridge24.Sandbox.People;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;
using Bridge24.Sandbox.Rest3;
using Bridge24.Sandbox.Scenarios;
using Bridge24.Sandbox.Snapshots;
using Bridge24.Sandbox.Transfer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
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
    private readonly SnapshotShelf _snapshots;
    private readonly MethodCatalog _catalog;
    private readonly PortalPeople _people;
    private readonly ScenarioPlayer _scenarios;
    private readonly CancellationTokenSource _stopping = new();
    private readonly IdempotencyStore _answers;
    private WebApplication? _app;

    private SandboxPortal(SandboxOptions options)
    {
        _options = options;
        _state = new PortalState(new PortalClock(options.Clock), new QuirkSet(options.Quirks), options);
        _snapshots = new SnapshotShelf(_state);
        _applications = new ApplicationRegistry(options.Applications);
        _vault = new TokenVault(_state.Clock, _state.Quirks);
        OAuth = new SandboxOAuth(_applications, _vault, _identity);
        _answers = new IdempotencyStore(_state.Clock);
        _state.Links.Portal = () => Address;
        _faults = new FaultSet(options.Seed);
        _bucket = new LeakyBucket(options.Capacity, options.PerSecond, _state.Clock);
        foreach (var rule in options.Faults) _faults.Add(rule);
        ContactSeed.Make(_state, options.SeedContacts, options.Seed);
        _catalog = new MethodCatalog(_state);
        _people = new PortalPeople(_state, _catalog);
        _scenarios = new ScenarioPlayer(_state, _faults, _people, options.Seed);
        _log.Ended = _scenarios.Count;
        foreach (var scenario in options.Scenarios) PlayScenario(scenario);
    }

    /// <summary>Address of the first user's webhook; it holds the secret code.</summary>
    public string Webhook => $"{Address}/rest/1/{_code}/";

    /// <summary>Address of the portal without any secret.</summary>
    public string Address => _identity.Address;

    /// <summary>Address of the control endpoints.</summary>
    public string Control => $"{Address}/control/{_controlCode}";

    /// <summary>Address of the page for people; it holds the control's secret where the portal listens beyond this machine.</summary>
    public string Page => _options.AnyAddress ? $"{Control}/" : $"{Address}/";

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

    /// <summary>Ends the rules of this text; false when there is none.</summary>
    public bool RemoveFault(string rule) => _faults.Remove(rule);

    /// <summary>Removes every fault rule.</summary>
    public void ClearFaults() => _faults.Clear();

    /// <summary>Sets a quirk, NAME=VALUE; throws <see cref="FormatException"/> when there is no such quirk or value.</summary>
    public void SetQuirk(string setting) => _state.Quirks.Set(setting);

    /// <summary>
    /// Plays a scenario from its beginning: one of <see cref="SandboxScenario.All"/> by its name, or a file by its path.
    /// The same seed gives the same course. Throws <see cref="FormatException"/> when it cannot be read.
    /// </summary>
    public void PlayScenario(string nameOrFile, int? seed = null) => _scenarios.Start(ScenarioLibrary.FindOrOpen(nameOrFile), seed);

    /// <summary>Stops every scenario and ends its faults.</summary>
    public void StopScenarios() => _scenarios.Stop();

    /// <summary>Puts the portal's clock forward: tokens expire and limits recover as if the time had passed.</summary>
    public void AdvanceClock(TimeSpan span) => _state.Clock.Advance(span);

    /// <summary>Bills a method of the webhook, or of an application, seconds of the last ten minutes without calling it.</summary>
    public void Bill(string method, double seconds, string? clientId = null) =>
        _state.Operating.Add(clientId ?? Caller.Webhook, method, seconds);

    /// <summary>Remembers everything that the portal keeps, under a name. Faults, quirks, tokens and the clock are not in it.</summary>
    public void TakeSnapshot(string name = SnapshotShelf.First) => _snapshots.Take(name);

    /// <summary>Puts a snapshot back, ids with it; throws <see cref="ArgumentException"/> when there is none of the name.</summary>
    public void RestoreSnapshot(string name = SnapshotShelf.First) => _snapshots.PutBack(name);

    /// <summary>Forgets a snapshot.</summary>
    public void DropSnapshot(string name = SnapshotShelf.First) => _snapshots.Drop(name);

    /// <summary>Everything that the portal keeps as lines of JSON; faults, quirks, tokens, snapshots and the clock are not in it.</summary>
    public string Export() => Encoding.UTF8.GetString(new PortalLines(_state, _applications).Write());

    /// <summary>Takes such lines and returns the number of records in them; throws <see cref="FormatException"/>, and keeps nothing, when one is wrong.</summary>
    public int Import(string lines) => new PortalLines(_state, _applications).Read(lines);

    /// <summary>Waits for so many calls of a method since the start or the last reset, alone or in a batch; a star stands for anything.</summary>
    public Task<IReadOnlyList<SandboxRequest>> WaitForCallAsync(string method, int count = 1, CancellationToken ct = default) =>
        _log.WaitAsync(method, count, 0, ct);

    /// <summary>Number of records of lead, deal, contact or company.</summary>
    public int Count(string entity)
    {
        lock (_state.Lock) return Find(entity).Table.Count;
    }

    /// <summary>Records of lead, deal, contact or company as the classic methods show them.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, object?>> Records(string entity) =>
        [.. RecordView.All(_state, Find(entity)).Values.Cast<PhpArray>().Select(RecordView.Plain)];

    /// <summary>Empties the portal to what it had at its start, ends faults and sets quirks back; tokens and the clock stay.</summary>
    public void Reset()
    {
        _scenarios.Stop();
        _state.Reset();
        _vault.ClearCounters();
        _faults.Clear();
        _bucket.Clear();
        _identity.Reset();
        _answers.Clear();
        _log.Clear();
        ContactSeed.Make(_state, _options.SeedContacts, _options.Seed);
    }

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
        builder.WebHost.ConfigureKestrel(Listen);
        _app = builder.Build();
        var router = Router();
        _app.Run(router.RouteAsync);
        await _app.StartAsync(ct).ConfigureAwait(false);
        var bound = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _identity.Address = $"{(_options.Https ? "https" : "http")}://localhost:{new Uri(bound).Port}";
    }

    private void Listen(KestrelServerOptions kestrel)
    {
        // Kestrel refuses a long body with an empty answer; LimitedBody says why.
        kestrel.Limits.MaxRequestBodySize = null;
        kestrel.Listen(_options.AnyAddress ? IPAddress.Any : IPAddress.Loopback, _options.Port, listen =>
        {
            if (!_options.Https) return;
            var (path, certificate) = DevelopmentCertificate.LoadOrMake(_options.CertificateFolder, _options.Clock);
            Certificate = path;
            listen.UseHttps(certificate);
        });
    }

    private Router Router()
    {
        var exchange = new Exchange(_state, _options, _faults, _log, _stopping.Token);
        var costs = new MethodCosts(_options, _state.Quirks);
        var runner = new CommandRunner(_state, _catalog, _faults, costs);
        var doorkeeper = new Doorkeeper(_state, _code, _vault, _options.WebhookScopes ?? ApplicationScopes.All);
        var rest = new RestEndpoint(_state, doorkeeper, _bucket, runner, exchange);
        var rest3 = new Rest3Endpoint(_state, doorkeeper, _bucket, runner, new Catalog3(_state, _catalog), _answers, exchange);
        var token = new TokenEndpoint(_state, new TokenMethod(_applications, _vault, _identity), costs, _faults, exchange);
        var authorize = new AuthorizePage(_applications, _vault, _identity, _state, _options.AskOnAuthorize);
        var routes = new ControlRoutes();
        var behaviour = new BehaviourControl(this, _state, _faults, _bucket);
        var requests = new LogControl(this, _log);
        var data = new DataControl(_state, _people, _snapshots, new PortalLines(_state, _applications), Reset);
        var scenarios = new ScenarioControl(_scenarios);
        behaviour.AddTo(routes);
        requests.AddTo(routes);
        data.AddTo(routes);
        scenarios.AddTo(routes);
        new OverviewControl(this, _state, behaviour, requests, data, scenarios).AddTo(routes);
        new OAuthControl(_applications, _vault, new ApplicationMessages(_state, _vault, _identity), _identity, _postman).AddTo(routes);
        var events = new QueueServer(_state, _postman, new EventMessages(_state, _vault, _identity), _stopping.Token);
        new EventControl(_state, events).AddTo(routes);
        new RenameControl(_identity).AddTo(routes);
        new EditControl(_state, _catalog).AddTo(routes);
        routes.Add("GET openapi.json", "This description.", _ => new OpenApiDocument(routes, () => Control).Write());
        var page = new SandboxPage(_controlCode, !_options.AnyAddress);
        return new Router(rest, rest3, new FileEndpoint(_state, exchange), token, authorize, new ControlEndpoint(routes), _identity, page, _scenarios, _controlCode);
    }
}
