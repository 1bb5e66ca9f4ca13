using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Proposing;

/// <summary>Writes a proposal as a flow file, with what a person should look at in comments.</summary>
internal static partial class ProposalText
{
    /// <param name="proposal">The proposal.</param>
    /// <param name="location">The source as the file is to name it.</param>
    /// <param name="portal">The portal's name; null leaves it out.</param>
    public static string Of(FlowProposal proposal, string location, string? portal)
    {
        var text = new StringBuilder();
        Line(text, $"flow: {Scalar(proposal.Name)}");
        if (portal is not null)
            Line(text, $"portal: {Scalar(portal)}");

        Line(text, "");
        Source(text, proposal, location);
        Target(text, proposal);
        Line(text, "map:");
        foreach (var field in proposal.Map)
            Field(text, field);

        if (proposal.Unused.Count > 0)
            Line(text, $"  # not carried over: {string.Join(", ", proposal.Unused)}");

        foreach (var question in proposal.Questions)
            Line(text, $"  # {question}");

        foreach (var refused in proposal.Refused)
            Line(text, $"  # looked likely, but: {refused.ReplaceLineEndings(" ")}");

        return text.ToString();
    }

    private static void Source(StringBuilder text, FlowProposal proposal, string location)
    {
        var settings = proposal.Sample.Settings;
        Line(text, "source:");
        Line(text, $"  {Kind(settings.Kind)}: {Scalar(location)}");
        if (settings.Table is { } table)
            Line(text, $"  table: {Scalar(table)}");
        else if (settings.Query is { } query)
            Line(text, $"  query: {Scalar(query)}");

        var key = proposal.Sample.Key.Select(Scalar).ToList();
        Line(text, $"  key: {(key.Count == 1 ? key[0] : $"[{string.Join(", ", key)}]")}");
        Line(text, "");
    }

    private static void Target(StringBuilder text, FlowProposal proposal)
    {
        Line(text, "target:");
        Line(text, $"  entity: {proposal.Schema.Entity.Name}");
        Line(text, $"  key: {proposal.KeyField,-22} # a field that the first sync makes{(proposal.Schema.Fields.ContainsKey(proposal.KeyField) ? " (the portal has it already)" : "")}");
        var kinds = proposal.Map.Select(field => field.Field).Where(name => name is "EMAIL" or "PHONE").ToList();
        if (kinds.Count > 0 && Targets.DuplicateSearch.Knows(proposal.Schema.Entity))
            Line(text, $"  # match: [{string.Join(", ", kinds)}]   # take over existing records instead of making new ones beside them");

        Line(text, "");
    }

    private static void Field(StringBuilder text, FieldMapping field)
    {
        if (field.Values.Count == 1)
        {
            Line(text, $"  {field.Field}: {Value(field.Values[0])}");
            return;
        }

        Line(text, $"  {field.Field}:");
        foreach (var value in field.Values)
            Line(text, $"    - {Value(value)}");
    }

    private static string Value(ValueMapping value)
    {
        var parts = new List<string> { value.Template is { } template ? $"template: {Quoted(template)}" : $"from: {Scalar(value.From!)}" };
        if (value.As != ValueKind.Text)
            parts.Add($"as: {value.As.ToString().ToLowerInvariant()}");

        foreach (var (key, setting) in new[] { ("region", value.Region), ("currency", value.Currency), ("type", value.Type) })
        {
            if (setting is not null)
                parts.Add($"{key}: {Scalar(setting)}");
        }

        if (value.List)
            parts.Add("list: true");

        return parts.Count == 1 && value.From is not null ? Scalar(value.From) : $"{{ {string.Join(", ", parts)} }}";
    }

    private static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.Csv => "csv",
        SourceKind.JsonLines => "jsonl",
        SourceKind.Sqlite => "sqlite",
        SourceKind.Postgres => "postgres",
        SourceKind.MySql => "mysql",
        SourceKind.SqlServer => "sqlserver",
        _ => "http",
    };

    /// <summary>Plain where YAML cannot take it for anything but this text.</summary>
    private static string Scalar(string text) => Plain().IsMatch(text) && !Words().IsMatch(text) ? text : Quoted(text);

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static void Line(StringBuilder text, string line) => text.Append(CultureInfo.InvariantCulture, $"{line}\n");

    [GeneratedRegex(@"^[A-Za-z_./$][A-Za-z0-9_./$\-]*$|^\$\{[A-Za-z_][A-Za-z0-9_]*\}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plain();

    [GeneratedRegex("^(?:y|n|yes|no|on|off|true|false|null)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
