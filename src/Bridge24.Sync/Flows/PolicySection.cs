namespace Bridge24.Sync.Flows;

/// <summary>Reads <c>policies:</c>.</summary>
internal static class PolicySection
{
    /// <summary>Every key that may stand in <c>policies:</c>.</summary>
    public static readonly string[] Known = ["empty", "on_missing", "on_delete", "max_delete", "max_change", "max_create", "conflict", "automation", "uncertain_for"];

    private static readonly string[] Later = ["max_delete", "conflict"];

    public static FlowPolicies Read(FlowFileText file, YamlSection section)
    {
        section.RefuseOthers(Known);
        foreach (var key in Later.Where(section.Has))
            file.NotYet(section.LineOf(key), $"\"{key}\"", "Leave it out.");

        if (section.Word("on_delete", "ignore", "clear", "delete") is { } delete and not "ignore")
            file.NotYet(section.LineOf("on_delete"), $"\"on_delete: {delete}\"", "Leave it out, or write \"on_delete: ignore\".");

        if (section.Word("automation", "run", "skip") == "skip")
            file.NotYet(section.LineOf("automation"), "\"automation: skip\"", "Leave it out, or write \"automation: run\".");

        return new FlowPolicies
        {
            Empty = section.Word("empty", "keep", "clear") == "clear" ? EmptyPolicy.Clear : EmptyPolicy.Keep,
            OnMissing = section.Word("on_missing", "recreate", "forget") == "forget" ? MissingPolicy.Forget : MissingPolicy.Recreate,
            MaxCreate = Share(file, section, "max_create"),
            MaxChange = Share(file, section, "max_change"),
            UncertainFor = UncertainFor(file, section) ?? new FlowPolicies().UncertainFor,
            UncertainForLine = section.Has("uncertain_for") ? section.LineOf("uncertain_for") : 0,
        };
    }

    private static Share Share(FlowFileText file, YamlSection section, string key)
    {
        if (section.Text(key) is not { } text)
            return Flows.Share.All;

        if (!Flows.Share.TryParse(text, out var share))
            file.Problem(section.LineOf(key), $"\"{key}\" is \"{text}\"", "It takes a number or a percentage: 500 or 10%.");

        return share;
    }

    private static TimeSpan? UncertainFor(FlowFileText file, YamlSection section)
    {
        if (section.Text("uncertain_for") is not { } text)
            return null;

        if (Duration.TryParse(text, out var duration))
            return duration;

        file.Problem(section.LineOf("uncertain_for"), $"\"{text}\" is no duration", "Write a number with a unit, up to 24 hours: 120s, 2m, 1h.");
        return null;
    }
}
