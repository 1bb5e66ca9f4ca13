using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Sync;

/// <summary>A plan in a file: a line of JSON a change, and a last line that says what it was made of.</summary>
public sealed class SavedPlan
{
    private const int Version = 1;
    private readonly Dictionary<(string Flow, string Key), JsonObject> _changes = [];

    /// <summary>The flow file or folder that was planned, as a full path.</summary>
    public required string Source { get; init; }

    /// <summary>The portal of each flow.</summary>
    public required IReadOnlyDictionary<string, string> Portals { get; init; }

    /// <summary>What each flow was expected to take.</summary>
    public required IReadOnlyDictionary<string, Forecast> Forecasts { get; init; }

    /// <summary>Reads a plan that <see cref="SavedPlanWriter"/> wrote.</summary>
    /// <exception cref="FormatException">The file holds no whole plan.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SavedPlan Read(string path)
    {
        var lines = File.ReadLines(path).Where(line => line.Length > 0).Select(Parse).ToList();
        if (lines.Count == 0 || lines[^1]["plan"]?.GetValue<int>() is not { } version)
        {
            throw new FormatException($"\"{path}\" holds no whole plan.");
        }

        if (version != Version)
        {
            throw new FormatException($"\"{path}\" was made by another version of b24.");
        }

        var flows = lines[^1]["flows"]!.AsArray().Select(flow => flow!.AsObject()).ToList();
        var plan = new SavedPlan
        {
            Source = Text(lines[^1], "source"),
            Portals = flows.ToDictionary(flow => Text(flow, "flow"), flow => Text(flow, "portal"), StringComparer.Ordinal),
            Forecasts = flows.ToDictionary(
                flow => Text(flow, "flow"), flow => new Forecast(flow["requests"]!.GetValue<long>(), flow["seconds"]!.GetValue<double>()), StringComparer.Ordinal),
        };
        foreach (var line in lines.SkipLast(1))
        {
            plan._changes[(Text(line, "flow"), Text(line, "key"))] = line;
        }

        return plan;

        JsonObject Parse(string line)
        {
            try
            {
                return JsonNode.Parse(line) as JsonObject ?? throw new FormatException($"\"{path}\" holds no plan.");
            }
            catch (JsonException exception)
            {
                throw new FormatException($"\"{path}\" holds no plan, or was cut.", exception);
            }
        }
    }

    /// <summary>The change of a key as it was planned; null when none was.</summary>
    internal JsonObject? Find(string flow, string key) => _changes.GetValueOrDefault((flow, key));

    /// <summary>The keys of a flow's planned changes that are to be written.</summary>
    internal IEnumerable<string> Keys(string flow) => _changes
        .Where(change => change.Key.Flow == flow && Text(change.Value, "action") is not ("invalid" or "conflict" or "create_field"))
        .Select(change => change.Key.Key);

    internal static JsonObject End(string source, IEnumerable<(PlanTotals Totals, string Portal)> flows) => new()
    {
        ["plan"] = Version,
        ["source"] = source,
        ["flows"] = new JsonArray([.. flows.Select(flow => (JsonNode)new JsonObject
        {
            ["flow"] = flow.Totals.Flow,
            ["portal"] = flow.Portal,
            ["requests"] = flow.Totals.Forecast?.Requests ?? 0,
            ["seconds"] = flow.Totals.Forecast?.Seconds ?? 0,
        })]),
    };

    private static string Text(JsonObject line, string name) => line[name]?.GetValue<string>() ?? "";
}
