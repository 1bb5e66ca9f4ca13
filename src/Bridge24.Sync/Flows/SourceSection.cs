using YamlDotNet.RepresentationModel;

namespace Bridge24.Sync.Flows;

/// <summary>Reads <c>source:</c>.</summary>
internal static class SourceSection
{
    private const string Later = "Use csv, jsonl or sqlite: a file exported from it works today.";

    private static readonly string[] LaterKeys = ["changed", "portal_id"];
    private static readonly string[] DatabaseKeys = ["query", "table"];
    private static readonly string[] Kinds = ["csv", "jsonl", "sqlite", "postgres", "mysql", "sqlserver", "http"];

    public static SourceSettings? Read(FlowFileText file, YamlSection section)
    {
        var problems = file.ProblemCount;
        section.RefuseOthers([.. Kinds, "query", "table", "key", "changed", "portal_id"]);
        foreach (var key in LaterKeys.Where(section.Has))
            file.NotYet(section.LineOf(key), $"\"{key}\"", "Leave it out.");

        var kinds = Kinds.Where(section.Has).ToList();
        if (kinds.Count != 1)
        {
            if (kinds.Count == 0)
                file.Problem(section.Line, "The source names no file or database", "Give one of csv, jsonl or sqlite.");
            else
                file.Problem(section.LineOf(kinds[1]), $"The source names {string.Join(" and ", kinds)}", "A flow has exactly one source; make a second flow for the other.");
        }

        var kind = kinds.Count > 0 ? kinds[0] : null;
        var location = kind is null ? null : section.Text(kind);
        if (kind is not (null or "csv" or "jsonl" or "sqlite"))
            file.NotYet(section.LineOf(kind), $"{kind} sources", Later);

        var keys = Key(file, section);
        CheckQuery(file, section, kind);
        if (kind is null || location is null || keys.Count == 0 || file.ProblemCount > problems)
            return null;

        return new SourceSettings
        {
            Kind = kind switch { "csv" => SourceKind.Csv, "jsonl" => SourceKind.JsonLines, _ => SourceKind.Sqlite },
            Location = location == "-" && kind != "sqlite" ? location : file.Resolve(location),
            Query = section.Text("query"),
            Table = section.Text("table"),
            Key = keys,
            File = file.Path,
            Line = section.LineOf(kind),
            KeyLine = section.LineOf("key"),
            QueryLine = section.LineOf(section.Has("query") ? "query" : section.Has("table") ? "table" : kind),
        };
    }

    private static void CheckQuery(FlowFileText file, YamlSection section, string? kind)
    {
        if (kind is "csv" or "jsonl")
        {
            foreach (var key in DatabaseKeys.Where(section.Has))
                file.Problem(section.LineOf(key), $"A {kind} source has no \"{key}\"", "Leave it out.");
        }
        else if (section.Has("query") && section.Has("table"))
        {
            file.Problem(section.LineOf("table"), "The source has both \"query\" and \"table\"", "Leave one of them out.");
        }
        else if (kind == "sqlite" && !section.Has("query") && !section.Has("table"))
        {
            file.Problem(section.LineOf(kind), "The source names neither \"query\" nor \"table\"", "Give one: \"table: customers\" or \"query: select * from customers\".");
        }
    }

    private static List<string> Key(FlowFileText file, YamlSection section)
    {
        if (section.Node("key") is not { } node)
        {
            file.Problem(section.Line, "The source has no key", "Name the column that tells its rows apart: \"key: id\", or several: \"key: [order_id, line]\".");
            return [];
        }

        if (node is not YamlSequenceNode list)
            return section.Text("key") is { } single ? [single] : [];

        var keys = list.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? "").Where(item => item.Length > 0).ToList();
        if (keys.Count == 0 || keys.Count != list.Children.Count)
            file.Problem(section.LineOf("key"), "\"key\" is not a list of columns", "Write it as \"key: [order_id, line]\".");

        foreach (var repeated in keys.GroupBy(key => key, StringComparer.Ordinal).Where(group => group.Count() > 1))
            file.Problem(section.LineOf("key"), $"\"key\" names column \"{repeated.Key}\" twice", "Leave one out.");

        return keys;
    }
}
