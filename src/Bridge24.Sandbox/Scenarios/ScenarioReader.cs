using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bridge24.Sandbox.Scenarios;

/// <summary>Reads a scenario from YAML; what it does not understand it says, with the line.</summary>
internal static class ScenarioReader
{
    private static readonly string[] Actions = ["fault", "quirk", "clock", "edit", "delete", "merge", "remove-field"];

    public static Scenario Read(string name, string text)
    {
        try
        {
            var file = new YamlStream();
            file.Load(new StringReader(text));
            var root = new ScenarioSection(name, file.Documents.FirstOrDefault()?.RootNode as YamlMappingNode
                ?? throw new FormatException($"Scenario \"{name}\" is not a mapping. It needs \"course:\" with the steps."));
            root.Allow("title", "says", "seed", "course");
            var steps = root.Sections("course").Select(Step).ToList();
            if (steps.Count == 0) throw root.Wrong("\"course\" has no steps.");
            return new Scenario(name, root.Text("title") ?? name, root.Text("says") ?? "", root.Whole("seed"), steps);
        }
        catch (YamlException error)
        {
            throw new FormatException($"Scenario \"{name}\", line {error.Start.Line}, is not YAML: {error.Message}", error);
        }
    }

    private static ScenarioStep Step(ScenarioSection step)
    {
        step.Allow(["at", "after", "of", "for", .. Actions]);
        var named = Actions.Where(step.Has).ToList();
        if (named.Count != 1) throw step.Wrong($"A step does one thing: {string.Join(", ", Actions)}.");
        if (step.Has("for") && named[0] != "fault") throw step.Wrong("\"for\" belongs to a fault.");
        if (step.Has("of") && !step.Has("after")) throw step.Wrong("\"of\" belongs to \"after\".");
        return new ScenarioStep(step.Number("at") ?? 0, step.Whole("after") ?? 0, step.Text("of") ?? "*", Action(step, named[0]));
    }

    private static ScenarioAction Action(ScenarioSection step, string name)
    {
        switch (name)
        {
            case "fault":
                var rules = step.Texts(name);
                foreach (var rule in rules) Check(step, () => Faults.FaultRule.Parse(rule));
                return new ScenarioAction.Break(rules, step.Number("for"));
            case "quirk":
                var quirk = step.Text(name)!;
                Check(step, () => new Quirks.QuirkSet([quirk]));
                return new ScenarioAction.Behave(quirk);
            case "clock":
                return new ScenarioAction.PutClockForward(step.Number(name) ?? 0);
        }

        var what = step.Section(name);
        what.Allow(name switch
        {
            "edit" => ["kind", "count", "fields"],
            "remove-field" => ["kind", "field"],
            _ => ["kind", "count"],
        });
        var kind = what.Text("kind") ?? throw what.Wrong("\"kind\" is missing: contact, company, deal and so on.");
        var count = what.Whole("count") ?? 1;
        return name switch
        {
            "edit" => new ScenarioAction.Edit(kind, count, what.Values("fields")),
            "delete" => new ScenarioAction.Delete(kind, count),
            "merge" => new ScenarioAction.Merge(kind, count),
            _ => new ScenarioAction.RemoveField(kind, what.Text("field")),
        };
    }

    private static void Check(ScenarioSection step, Func<object> parse)
    {
        try
        {
            parse();
        }
        catch (FormatException error)
        {
            throw step.Wrong(error.Message);
        }
    }
}
