using YamlDotNet.RepresentationModel;

namespace Bridge24.Sync.Flows;

/// <summary>Reads <c>source:</c>.</summary>
internal static class SourceSection
{
    private static readonly string[] LaterKeys = ["portal_id"];
    private static readonly string[] DatabaseKeys = ["query", "table"];
    private static readonly string[] HttpKeys = ["rows", "headers", "paging"];

    private static readonly Dictionary<string, SourceKind> Kinds = new(StringComparer.Ordinal)
    {
        ["csv"] = SourceKind.Csv,
        ["jsonl"] = SourceKind.JsonLines,
        ["sqlite"] = SourceKind.Sqlite,
        ["postgres"] = SourceKind.Postgres,
        ["mysql"] = SourceKind.MySql,
        ["sqlserver"] = SourceKind.SqlServer,
        ["http"] = SourceKind.Http,
    };

    /// <summary>Every key that may stand in <c>source:</c>.</summary>
    public static readonly string[] Known = [.. Kinds.Keys, .. DatabaseKeys, .. HttpKeys, "key", "changed", .. LaterKeys];

    public static SourceSettings? Read(FlowFileText file, YamlSection section)
    {
        var problems = file.ProblemCount;
        section.RefuseOthers(Known);
        foreach (var later in LaterKeys.Where(section.Has))
            file.NotYet(section.LineOf(later), $"\"{later}\"", "Leave it out.");

        var name = KindName(file, section);
        var keys = Key(file, section);
        if (name is null)
            return null;

        var kind = Kinds[name];
        var line = section.LineOf(name);
        CheckKeys(file, section, name, kind);
        var isServer = kind is SourceKind.Postgres or SourceKind.MySql or SourceKind.SqlServer;
        var written = isServer || kind == SourceKind.Http ? section.Written(name) : section.Text(name);
        var settings = new SourceSettings
        {
            Kind = kind,
            Location = written is null || isServer || kind == SourceKind.Http ? written ?? "" : Location(file, written, kind),
            Connection = written is not null && isServer ? ConnectionText.Read(file, written, line) : null,
            Http = written is not null && kind == SourceKind.Http ? HttpSection.Read(file, section, written, line) : null,
            Query = section.Text("query"),
            Table = section.Text("table"),
            Key = keys,
            Changed = section.Text("changed"),
            ChangedLine = section.LineOf("changed"),
            File = file.Path,
            Line = line,
            KeyLine = section.LineOf("key"),
            QueryLine = section.LineOf(section.Has("query") ? "query" : section.Has("table") ? "table" : name),
        };
        return written is null || keys.Count == 0 || file.ProblemCount > problems ? null : settings;
    }

    private static string? KindName(FlowFileText file, YamlSection section)
    {
        var kinds = Kinds.Keys.Where(section.Has).ToList();
        if (kinds.Count == 0)
            file.Problem(section.Line, "The source names no file, database or service", $"Give one of {string.Join(", ", Kinds.Keys)}.");
        else if (kinds.Count > 1)
            file.Problem(section.LineOf(kinds[1]), $"The source names {string.Join(" and ", kinds)}", "A flow has exactly one source; make a second flow for the other.");

        return kinds.FirstOrDefault();
    }

    private static string Location(FlowFileText file, string text, SourceKind kind) =>
        text == "-" && kind is SourceKind.Csv or SourceKind.JsonLines ? text : file.Resolve(text);

    private static void CheckKeys(FlowFileText file, YamlSection section, string name, SourceKind kind)
    {
        var isDatabase = kind is not (SourceKind.Csv or SourceKind.JsonLines or SourceKind.Http);
        foreach (var key in HttpKeys.Where(key => kind != SourceKind.Http && section.Has(key)).Concat(DatabaseKeys.Where(key => !isDatabase && section.Has(key))))
            file.Problem(section.LineOf(key), $"A source of kind {name} has no \"{key}\"", "Leave it out.");

        if (isDatabase && section.Has("query") && section.Has("table"))
            file.Problem(section.LineOf("table"), "The source has both \"query\" and \"table\"", "Leave one of them out.");
        else if (isDatabase && !section.Has("query") && !section.Has("table"))
            file.Problem(section.LineOf(name), "The source names neither \"query\" nor \"table\"", "Give one: \"table: customers\" or \"query: select * from customers\".");
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
