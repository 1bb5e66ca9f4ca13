using Bridge24.State;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bridge24.Sync.Flows;

/// <summary>Reads one flow file.</summary>
internal static class FlowDocument
{
    /// <summary>Every key that may stand at the top of a flow file.</summary>
    public static readonly string[] Known = ["flow", "portal", "direction", "source", "target", "map", "policies", "retention", "schedule"];

    /// <summary>The flow; null where something is wrong with the file.</summary>
    public static Flow? Read(string path, Func<string, string?> environment, List<FlowProblem> problems)
    {
        var file = new FlowFileText(path, environment, problems);
        return Root(file) is { } root ? Read(file, root) : null;
    }

    private static Flow? Read(FlowFileText file, YamlSection root)
    {
        var before = file.ProblemCount;
        root.RefuseOthers(Known);
        var name = root.Text("flow");
        if (!root.Has("flow"))
            file.Problem(1, "The flow has no name", "Write \"flow: NAME\" at the top.");

        if (root.Word("direction", "to_portal", "from_portal", "two_way") is { } direction and not "to_portal")
            file.NotYet(root.LineOf("direction"), $"\"direction: {direction}\"", "Leave it out, or write \"direction: to_portal\".");

        var source = Demanded(file, root, "source", "csv: customers.csv") is { } sourceSection ? SourceSection.Read(file, sourceSection) : null;
        var target = Demanded(file, root, "target", "entity: contact") is { } targetSection ? TargetSection.Read(file, targetSection) : null;
        var map = Demanded(file, root, "map", "NAME: first_name") is { } mapSection ? MapSection.Read(file, mapSection) : [];
        var policies = root.Section("policies") is { } policySection ? PolicySection.Read(file, policySection) : new FlowPolicies();
        var keep = root.Section("retention") is { } retention ? RetentionSection.Read(retention) : Keep.Default;
        if (target is not null)
            TargetNeeds.Check(file, target, map, policies);
        if (source?.Changed is not null && policies.OnDelete != DeletePolicy.Ignore)
            file.Problem(policies.OnDeleteLine, "\"on_delete\" stands beside \"changed\", by which most rows are not read, so that nobody can tell which keys left the source", "Leave one of them out.");

        var portal = root.Text("portal");
        var schedule = root.Text("schedule");
        if (schedule is not null && !ScheduleText.IsOne(schedule))
            file.Problem(root.LineOf("schedule"), $"\"{schedule}\" is no schedule", "Write \"every 15m\", or the five fields of cron in quotation marks: \"*/15 * * * *\".");

        if (name is null || source is null || target is null || file.ProblemCount > before)
            return null;

        return new Flow
        {
            Name = name,
            File = file.Path,
            Portal = portal,
            PortalLine = root.LineOf(root.Has("portal") ? "portal" : "flow"),
            Source = source,
            Target = target,
            Map = map,
            Policies = policies,
            Keep = keep,
            Schedule = schedule,
            LinkedFlows = [.. map.SelectMany(field => field.Values).Select(value => value.Link).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    private static YamlSection? Demanded(FlowFileText file, YamlSection root, string key, string example)
    {
        if (!root.Has(key))
            file.Problem(1, $"The flow has no \"{key}\"", $"Add a section \"{key}:\" with keys such as \"{example}\".");

        return root.Section(key);
    }

    private static YamlSection? Root(FlowFileText file)
    {
        Parser? parser = null;
        try
        {
            using var reader = new StreamReader(file.Path, new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true));
            var stream = new YamlStream();
            parser = new Parser(reader);
            stream.Load(parser);
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode node)
                return new YamlSection(file, node, "");

            file.Problem(1, stream.Documents.Count > 1 ? "The file holds several documents" : "The file holds no flow", stream.Documents.Count > 1
                ? "Put each flow into a file of its own."
                : "A flow begins with \"flow: NAME\" and has source, target and map.");
        }
        catch (YamlException exception)
        {
            file.Problem((int)exception.Start.Line, $"The file is not valid YAML: {Reason(exception)}", "Correct the line; text with \": \", \"{\" or \"#\" needs quotation marks.");
        }
        catch (InvalidOperationException)
        {
            // The parser gives up so on some broken text, without saying where.
            file.Problem((int)(parser?.Current?.Start.Line ?? 1), "The file is not valid YAML", "Look at this line and the next ones for a brace or bracket without a partner.");
        }
        catch (System.Text.DecoderFallbackException)
        {
            file.Problem(1, "The file is not UTF-8", "Save it as UTF-8.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            file.Problem(0, $"The file cannot be read: {exception.Message.TrimEnd('.')}");
        }

        return null;
    }

    private static string Reason(YamlException exception)
    {
        var message = (exception.InnerException ?? exception).Message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        var place = message.LastIndexOf("): ", StringComparison.Ordinal);
        return message.StartsWith('(') && place > 0 ? message[(place + 3)..] : message;
    }
}
