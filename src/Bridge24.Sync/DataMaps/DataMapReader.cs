using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.DataMaps;

/// <summary>Words a checked flow as a data map.</summary>
internal static class DataMapReader
{
    private const string Direction = "source -> portal";

    public static DataMap Read(FlowSession session, IReadOnlyList<string> columns)
    {
        var flow = session.Flow;
        var used = new HashSet<string>(flow.Source.Key, StringComparer.Ordinal);
        var lines = new List<DataMapLine> { Key(session) };
        foreach (var mapping in flow.Map)
        {
            var field = session.Schema.Fields[mapping.Field];
            foreach (var value in mapping.Values)
            {
                var names = Columns(value);
                used.UnionWith(names);
                used.UnionWith(new[] { value.Region, value.Currency }.OfType<string>());
                lines.Add(new DataMapLine(
                    value.Value is { } constant ? $"always \"{constant}\"" : string.Join(", ", names), ValueWords.Of(value), Direction, Name(field, value), field.Title,
                    Made: false, Wins(mapping), PersonalData.Is(flow.Target.Entity, field)));
            }
        }

        return new DataMap(
            flow.Name, session.Source.Name, session.Stored.Name, flow.Target.Entity.Name, lines, [.. columns.Where(column => !used.Contains(column))], Rules(flow));
    }

    private static DataMapLine Key(FlowSession session)
    {
        var target = session.Flow.Target;
        var field = target.KeyField ?? $"external ID of \"{target.Origin}\"";
        var title = target.KeyField is { } name && session.Schema.Fields.TryGetValue(name, out var known) ? known.Title : "External ID";
        return new DataMapLine(
            string.Join(" | ", session.Flow.Source.Key), "the key: it tells which record belongs to which row", Direction, field, title,
            Made: session.Key is null, "the source", IsPersonal: false);
    }

    private static string Name(PortalField field, ValueMapping value) => field.IsMultifield ? $"{field.Name} ({value.Type ?? "WORK"})" : field.Name;

    private static IReadOnlyList<string> Columns(ValueMapping value) =>
        value.From is { } from ? [from] : value.Template is { } template ? [.. TextTemplate.Parse(template, out _)?.Columns ?? []] : [];

    private static string Wins(FieldMapping mapping) => mapping.OnCreate ? "people, once it is written" : "the source";

    private static IReadOnlyList<string> Rules(Flow flow) =>
    [
        "A row without a record makes one" + (flow.Target.Match.Count > 0 ? $", unless one existing record without a key has its {string.Join(" or ", flow.Target.Match)}: that is taken over." : "."),
        "Where the source wins, a value is written when it changes in the source; what people enter in the portal stays until then.",
        flow.Policies.Empty == EmptyPolicy.Clear
            ? "A value that becomes empty in the source empties the field."
            : "A value that becomes empty in the source empties the field only if the flow wrote what stands there.",
        flow.Policies.OnMissing == MissingPolicy.Recreate ? "A record that people delete in the portal is made again." : "A record that people delete in the portal stays deleted.",
        flow.Policies.OnDelete switch
        {
            DeletePolicy.Delete => $"A row that leaves the source deletes its record; more than {flow.Policies.MaxDelete} at once need a person's consent.",
            DeletePolicy.Clear => $"A row that leaves the source empties what the flow wrote into its record; more than {flow.Policies.MaxDelete} at once need a person's consent.",
            _ => "A row that leaves the source leaves its record as it is.",
        },
        $"Old and new values are kept for {flow.Keep.History.Days} days, rows that failed for {flow.Keep.Dead.Days} days after they were last tried.",
    ];
}
