using System.Text.Json;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Drift;

/// <summary>What a flow's source, map and portal looked like at a run. The state keeps that of the last one.</summary>
internal sealed record FlowShape
{
    /// <summary>The source's columns with their types; an empty type where the source has none.</summary>
    public required Dictionary<string, string> Columns { get; init; }

    /// <summary>The map as the flow file has it, each field as one text.</summary>
    public required Dictionary<string, string> Map { get; init; }

    /// <summary>The portal's fields that the map fills, and those that the portal demands.</summary>
    public required Dictionary<string, FieldShape> Fields { get; init; }

    public static FlowShape Of(Flow flow, PortalSchema schema, IReadOnlyList<string> columns, IReadOnlyDictionary<string, string> types)
    {
        var mapped = flow.Map.Select(mapping => mapping.Field).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new FlowShape
        {
            Columns = columns.ToDictionary(column => column, column => types.GetValueOrDefault(column, ""), StringComparer.Ordinal),
            Map = flow.Map.GroupBy(mapping => mapping.Field.ToUpperInvariant(), StringComparer.Ordinal).ToDictionary(same => same.Key, Text, StringComparer.Ordinal),
            Fields = schema.Fields.Values.Where(field => mapped.Contains(field.Name) || field.IsRequired)
                .ToDictionary(field => field.Name, FieldShape.Of, StringComparer.Ordinal),
        };
    }

    public static FlowShape? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<FlowShape>(json);

    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>A form that only moved to another line is the same.</summary>
    private static string Text(IEnumerable<FieldMapping> mappings) => JsonSerializer.Serialize(
        mappings.Select(mapping => new { mapping.OnCreate, Values = mapping.Values.Select(value => value with { Line = 0 }) }));
}
