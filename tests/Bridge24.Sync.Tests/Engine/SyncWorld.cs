using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sandbox;
using Bridge24.State;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Tests.Engine;

/// <summary>An emulated portal, a state, and flows that lead from one to the other.</summary>
internal sealed class SyncWorld : IAsyncDisposable
{
    private const string KeyField = "UF_CRM_EXTERNAL_ID";
    private readonly string _folder = Directory.CreateTempSubdirectory("b24-sync-").FullName;
    private readonly Portal _hands;
    private StateStore _state;

    private SyncWorld(SandboxPortal portal, StateStore state)
    {
        Sandbox = portal;
        _state = state;
        _hands = new Portal(new PortalOptions { Webhook = WebhookUrl.Parse(portal.Webhook), Rate = CallRate.None });
    }

    public SandboxPortal Sandbox { get; }

    /// <summary>How long a request may take before its answer is given up.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>The clock of the client's waits and timeouts.</summary>
    public TimeProvider PortalClock { get; set; } = TimeProvider.System;

    /// <summary>What the client sends with; null for its own.</summary>
    public Func<HttpClient>? HttpClient { get; set; }

    /// <summary>The clock of state and engine; moves with the real one.</summary>
    public ShiftedClock Clock { get; } = new();

    /// <summary>Told after each step of a run.</summary>
    public IProgress<SyncProgress>? Progress { get; set; }

    public static Task<SyncWorld> StartAsync() => StartAsync(new SandboxOptions());

    public static async Task<SyncWorld> StartAsync(SandboxOptions options)
    {
        var portal = await SandboxPortal.StartAsync(options with { PerSecond = 0 });
        var world = new SyncWorld(portal, null!);
        await world.OpenStateAsync();
        return world;
    }

    public void Csv(string text, string file = "rows.csv") => File.WriteAllText(Path.Combine(_folder, file), text);

    public string PathOf(string file) => Path.Combine(_folder, file);

    public void WriteFlow(string text) => File.WriteAllText(PathOf("flow.yaml"), text);

    public Task<IReadOnlyList<DataMap>> MapAllAsync() => Engine().MapAsync(FlowFiles.Read(_folder, _ => null), new PlanRequest());

    /// <summary>Puts a file beside the flows.</summary>
    public void Put(string file, byte[] content)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    public void JsonLines(params string[] lines) => File.WriteAllLines(Path.Combine(_folder, "rows.jsonl"), lines);

    public string Contacts(params string[] map) => Contacts(map, "on_missing: recreate");

    public string Contacts(string[] map, string policy) => Write("contacts", "contact", Rows, map, policy);

    public string Companies(params string[] map) => Write("companies", "company", "csv: companies.csv", map, "on_missing: recreate");

    public string Deals(params string[] map) => Write("deals", "deal", Rows, map, "on_missing: recreate");

    public string Flow(string entity, IEnumerable<string> map) => Write("rows", entity, Rows, [.. map], "empty: keep");

    public Task<JsonElement> AskAsync(string method, JsonObject parameters) => _hands.CallAsync(method, parameters);

    /// <summary>What a sync of all flows would do.</summary>
    public async Task<List<PlannedChange>> PlanAllAsync()
    {
        var changes = new List<PlannedChange>();
        LastPlan = await Engine().PlanAsync(FlowFiles.Read(_folder, _ => null), new PlanRequest(), change =>
        {
            changes.Add(change);
            return default;
        });
        return changes;
    }

    /// <summary>The originator under which flows keep their key, in place of the key field.</summary>
    public string? Origin { get; set; }

    /// <summary>What the last plan counted.</summary>
    public PlanReport? LastPlan { get; private set; }

    /// <summary>What <c>match:</c> says, if anything.</summary>
    public string? Match { get; set; }

    /// <summary>The source's lines in place of the usual file.</summary>
    public string? Source { get; set; }

    public async Task<FlowReport> SyncAsync(string flow, params Valve[] allow) => Assert.Single(await ReportsAsync(flow, allow));

    /// <summary>Plans all flows into a file and reads it.</summary>
    public async Task<SavedPlan> SavePlanAsync()
    {
        var path = Path.Combine(_folder, "saved.plan");
        await using var writer = new SavedPlanWriter(path, _folder);
        LastPlan = await Engine().PlanAsync(FlowFiles.Read(_folder, _ => null), new PlanRequest(), writer.WriteAsync);
        await writer.FinishAsync(LastPlan);
        return SavedPlan.Read(path);
    }

    /// <summary>Runs all flows by a saved plan.</summary>
    public async Task<List<FlowReport>> SyncByPlanAsync(SavedPlan plan)
    {
        var reports = new List<FlowReport>();
        await foreach (var report in Engine().SyncAsync(FlowFiles.Read(_folder, _ => null), new SyncRequest { Plan = plan }))
        {
            reports.Add(report);
        }

        return reports;
    }

    /// <summary>Runs a flow for some keys alone, as b24 dead retry does.</summary>
    public async Task<FlowReport> RetryAsync(string flow, params string[] keys) =>
        Assert.Single(await Engine().SyncAsync(FlowFiles.Read(flow, _ => null), new SyncRequest { OnlyKeys = keys.ToHashSet(StringComparer.Ordinal) }).ToListAsync());

    /// <summary>Runs a flow over all rows of its source, as b24 sync --full does.</summary>
    public async Task<FlowReport> SyncFullAsync(string flow) =>
        Assert.Single(await Engine().SyncAsync(FlowFiles.Read(flow, _ => null), new SyncRequest { Full = true }).ToListAsync());

    /// <summary>Runs a flow and leaves unanswered creates to the next run.</summary>
    public async Task<FlowReport> SyncUnsettledAsync(string flow) =>
        Assert.Single(await Engine().SyncAsync(FlowFiles.Read(flow, _ => null), new SyncRequest { Settle = false }).ToListAsync());

    /// <summary>What the last runs told before they wrote.</summary>
    public List<string> Notices { get; } = [];

    public Task<List<FlowReport>> SyncAllAsync() => ReportsAsync(_folder);

    public Task<List<FlowReport>> SyncFolderAsync(string folder) => ReportsAsync(folder);

    /// <summary>The commands that changed something, plain and inside batches.</summary>
    public Task<int> WritesAsync() => Task.FromResult(Sandbox.Requests
        .SelectMany(request => request.Commands.Count > 0 ? request.Commands : [request.Method])
        .Count(method => method.EndsWith(".add", StringComparison.Ordinal) || method.EndsWith(".update", StringComparison.Ordinal) || method.EndsWith(".delete", StringComparison.Ordinal)));

    public Task<List<string>> RecordsAsync(string entity, params string[] fields) => Task.FromResult(Sandbox.Records(entity)
        .Select(record => string.Join('|', fields.Select(field => Text(field, record.GetValueOrDefault(field)))))
        .Order(StringComparer.Ordinal).ToList());

    public StateStore State => _state;

    public async Task<IReadOnlyList<DeadLetter>> DeadAsync() => await _state.DeadLetters.ListAsync();

    public async Task LoseStateAsync()
    {
        await _state.DisposeAsync();
        Directory.Delete(Path.Combine(_folder, "state"), recursive: true);
        await OpenStateAsync();
    }

    public Task EditAsync(string entity, string key, string field, string value) =>
        _hands.CallAsync($"crm.{entity}.update", new JsonObject { ["id"] = Id(entity, key), ["fields"] = new JsonObject { [field] = value } });

    public Task DeleteAsync(string entity, string key) => _hands.CallAsync($"crm.{entity}.delete", new JsonObject { ["id"] = Id(entity, key) });

    public Task AddFieldAsync(string entity, string name, string type) => _hands.CallAsync(
        $"crm.{entity}.userfield.add", new JsonObject { ["fields"] = new JsonObject { ["FIELD_NAME"] = name, ["USER_TYPE_ID"] = type, ["MULTIPLE"] = "N" } });

    public async Task AddAsync(string entity, IEnumerable<(string Field, string Value)> records)
    {
        foreach (var (field, value) in records)
        {
            await _hands.CallAsync($"crm.{entity}.add", new JsonObject { ["fields"] = new JsonObject { ["NAME"] = "Theirs", [field] = value } });
        }
    }

    public Task AddPhoneAsync(string key, string phone) => _hands.CallAsync("crm.contact.update", new JsonObject
    {
        ["id"] = Id("contact", key),
        ["fields"] = new JsonObject { ["PHONE"] = new JsonArray(new JsonObject { ["VALUE"] = phone, ["VALUE_TYPE"] = "WORK" }) },
    });

    public async Task<List<string>> PhonesAsync(string key)
    {
        var contact = await _hands.CallAsync("crm.contact.get", new JsonObject { ["id"] = Id("contact", key) });
        return contact.TryGetProperty("PHONE", out var phones) ? [.. phones.EnumerateArray().Select(phone => $"{phone.GetProperty("VALUE_TYPE")} {phone.GetProperty("VALUE")}")] : [];
    }

    public async ValueTask DisposeAsync()
    {
        await _hands.DisposeAsync();
        await _state.DisposeAsync();
        await Sandbox.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private string Rows => Source ?? (File.Exists(Path.Combine(_folder, "rows.jsonl")) ? "jsonl: rows.jsonl" : "csv: rows.csv");

    private static string Text(string field, object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text == "0" && field.EndsWith("_ID", StringComparison.Ordinal) ? "" : text;
    }

    private long Id(string entity, string key) => Convert.ToInt64(
        Sandbox.Records(entity).Single(record => record.GetValueOrDefault(KeyField)?.ToString() == key)["ID"], CultureInfo.InvariantCulture);

    private async Task OpenStateAsync()
    {
        _state = await StateStore.OpenAsync(new StateOptions { Path = Path.Combine(_folder, "state", "state.db"), Clock = Clock });
        await _state.Portals.SaveAsync("test", WebhookUrl.Parse(Sandbox.Webhook), CallRate.None);
    }

    /// <summary>Runs flows that a test made in code.</summary>
    public Task<List<FlowReport>> SyncAsync(FlowSet flows) => ReportsAsync(flows);

    /// <summary>A client of the emulated portal without limits.</summary>
    public Portal Hands => _hands;

    private Task<List<FlowReport>> ReportsAsync(string path, params Valve[] allow) => ReportsAsync(FlowFiles.Read(path, _ => null), allow);

    private async Task<List<FlowReport>> ReportsAsync(FlowSet flows, params Valve[] allow)
    {
        var reports = new List<FlowReport>();
        await foreach (var report in Engine().SyncAsync(flows, new SyncRequest { Allow = allow, OnNotice = (_, notice) => Notices.Add(notice) }, Progress))
        {
            reports.Add(report);
        }

        return reports;
    }

    private SyncEngine Engine() => new(_state, stored => new Portal(new PortalOptions
    {
        Webhook = stored.Webhook,
        Rate = stored.Rate,
        RequestTimeout = RequestTimeout,
        HttpClient = HttpClient,
        Clock = PortalClock,
        WaitForCircuit = true,
    }), new SyncOptions { Clock = Clock, CoreErrorPause = TimeSpan.FromSeconds(1) });

    /// <summary>A flow whose target is given line by line.</summary>
    public string FlowTo(string name, string source, string[] target, string[] map, params string[] policies)
    {
        var path = Path.Combine(_folder, name + ".yaml");
        File.WriteAllLines(path, [
            $"flow: {name}", "source:", "  " + source, "  key: id", "target:", .. target.Select(line => "  " + line),
            "map:", .. map.Select(line => "  " + line), "policies:", "  uncertain_for: 1s", .. policies.Select(line => "  " + line),
        ]);
        return path;
    }

    private string Write(string name, string entity, string source, string[] map, string policy)
    {
        var path = Path.Combine(_folder, name + ".yaml");
        File.WriteAllLines(path, [
            $"flow: {name}", "source:", "  " + source, "  key: id", "target:", "  entity: " + entity, Origin is null ? "  key: " + KeyField : "  origin: " + Origin,
            .. Match is null ? Array.Empty<string>() : ["  match: " + Match],
            "map:", .. map.Select(line => "  " + line), "policies:", "  uncertain_for: 1s", "  " + policy,
        ]);
        return path;
    }
}
