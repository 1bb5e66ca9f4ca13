using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Bridge24.Sandbox;

namespace Bridge24.Campaigns.Syncs;

/// <summary>The emulated portal in a process of its own, spoken to at its control address.</summary>
internal sealed class PortalProcess : IDisposable
{
    private const string Variable = "BRIDGE24_CAMPAIGN_PORTAL";

    private readonly Process _process;
    private readonly HttpClient _http = new();
    private readonly string _control;

    private PortalProcess(Process process, string webhook, string control) => (_process, Webhook, _control) = (process, webhook, control);

    /// <summary>This process shall be a portal, with this seed; null when it is none.</summary>
    public static int? OwnSeed => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? JsonSerializer.Deserialize<int>(text) : null;

    public string Webhook { get; }

    /// <summary>Is a portal until its input ends.</summary>
    public static async Task ServeAsync(int seed)
    {
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions
        {
            Seed = seed,
            PerSecond = 0,
            OperatingLimit = 0,
            Costs = new Dictionary<string, double> { ["crm.item.add"] = 0.004, ["crm.item.update"] = 0.004 },
        });
        await Console.Out.WriteLineAsync(portal.Webhook + " " + portal.Control);
        await Console.In.ReadToEndAsync();
    }

    public static async Task<PortalProcess> StartAsync(int seed)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Bridge24.Campaigns.dll")])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment[Variable] = JsonSerializer.Serialize(seed);
        var process = Process.Start(start)!;
        return await process.StandardOutput.ReadLineAsync() is { } line && line.Split(' ') is [var webhook, var control]
            ? new PortalProcess(process, webhook, control)
            : throw new InvalidOperationException("The emulated portal did not start.");
    }

    public Task AddFaultAsync(string rule) => PostAsync("faults", rule);

    public Task SetQuirkAsync(string setting) => PostAsync("quirks", setting);

    /// <summary>Ends all faults; how many requests and commands they met, without those that carried what is refused each time.</summary>
    public async Task<int> EndFaultsAsync()
    {
        var hits = (await GetAsync("faults")).EnumerateArray()
            .Where(rule => rule.GetProperty("rule").GetString()?.Contains(SourceFile.Refused, StringComparison.Ordinal) == false)
            .Sum(rule => rule.GetProperty("hits").GetInt32());
        (await _http.DeleteAsync(new Uri(_control + "/faults"))).EnsureSuccessStatusCode().Dispose();
        return hits;
    }

    /// <summary>What a person does; false when it cannot be done, as with a record that is gone.</summary>
    public async Task<bool> PersonAsync(string what, object how)
    {
        using var answer = await _http.PostAsJsonAsync(new Uri($"{_control}/people/{what}"), how);
        return answer.IsSuccessStatusCode;
    }

    /// <summary>The contacts as the portal itself carries them away: no client of ours has part in it.</summary>
    public async Task<List<PortalContact>> ContactsAsync()
    {
        var lines = await _http.GetStringAsync(new Uri(_control + "/export"));
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).Select(PortalContact.Of).OfType<PortalContact>()];
    }

    public void Dispose()
    {
        _http.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private async Task<JsonElement> GetAsync(string path)
    {
        var answer = await _http.GetFromJsonAsync<JsonElement>(new Uri($"{_control}/{path}"));
        return answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("result", out var result) ? result : answer;
    }

    private async Task PostAsync(string path, string text)
    {
        using var content = new StringContent(text);
        using var answer = await _http.PostAsync(new Uri($"{_control}/{path}"), content);
        answer.EnsureSuccessStatusCode();
    }
}
