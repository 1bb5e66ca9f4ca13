namespace Bridge24.Sync.Flows;

/// <summary>Reads <c>policies:</c>.</summary>
internal static class PolicySection
{
    /// <summary>Every key that may stand in <c>policies:</c>.</summary>
    public static readonly string[] Known = ["empty", "on_missing", "on_delete", "max_delete", "max_change", "max_create", "conflict", "automation", "uncertain_for"];

    public static FlowPolicies Read(FlowFileText file, YamlSection section)
    {
        section.RefuseOthers(Known);
        if (section.Has("conflict"))
            file.NotYet(section.LineOf("conflict"), "\"conflict\"", "Leave it out.");

        return new FlowPolicies
        {
            Empty = section.Word("empty", "keep", "clear") == "clear" ? EmptyPolicy.Clear : EmptyPolicy.Keep,
            OnMissing = section.Word("on_missing", "recreate", "forget") == "forget" ? MissingPolicy.Forget : MissingPolicy.Recreate,
            OnDelete = section.Word("on_delete", "ignore", "clear", "delete") switch
            {
                "clear" => DeletePolicy.Clear,
                "delete" => DeletePolicy.Delete,
                _ => DeletePolicy.Ignore,
            },
            SkipsAutomation = section.Word("automation", "run", "skip") == "skip",
            AutomationLine = section.Has("automation") ? section.LineOf("automation") : 0,
            OnDeleteLine = section.Has("on_delete") ? section.LineOf("on_delete") : 0,
            MaxDelete = Part(file, section, "max_delete", FlowPolicies.DefaultMaxDelete),
            MaxCreate = Share(file, section, "max_create", Flows.Share.All),
            MaxChange = Part(file, section, "max_change", Flows.Share.All),
            UncertainFor = UncertainFor(file, section) ?? new FlowPolicies().UncertainFor,
            UncertainForLine = section.Has("uncertain_for") ? section.LineOf("uncertain_for") : 0,
        };
    }

    /// <summary>Of a flow's own records no more than all can be meant.</summary>
    private static Share Part(FlowFileText file, YamlSection section, string key, Share otherwise)
    {
        var share = Share(file, section, key, otherwise);
        if (share is { IsPercent: true, Amount: > 100 })
            file.Problem(section.LineOf(key), $"\"{key}\" is {share} of the flow's records, and there are never more than 100%", "Write at most 100%, or a number: 500.");

        return share;
    }

    private static Share Share(FlowFileText file, YamlSection section, string key, Share otherwise)
    {
        if (section.Text(key) is not { } text)
            return otherwise;

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
