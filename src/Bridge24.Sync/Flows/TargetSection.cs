using System.Text.RegularExpressions;

namespace Bridge24.Sync.Flows;

/// <summary>Reads <c>target:</c>.</summary>
internal static partial class TargetSection
{
    /// <summary>Every key that may stand in <c>target:</c>.</summary>
    public static readonly string[] Known = ["entity", "key", "origin", "create_key_field", "match"];

    public static TargetSettings? Read(FlowFileText file, YamlSection section)
    {
        var problems = file.ProblemCount;
        section.RefuseOthers(Known);
        var entity = Entity(file, section);
        var match = Match(file, section, entity);
        var key = section.Text("key");
        var origin = section.Text("origin");
        if (section.Has("key") && section.Has("origin"))
            file.Problem(section.LineOf("origin"), "The target has both \"key\" and \"origin\"", "Leave one of them out.");
        else if (!section.Has("key") && !section.Has("origin"))
            file.Problem(section.Line, "The target does not say where the source's key is kept", "Write \"key: UF_CRM_EXTERNAL_ID\" (a field that is made when missing), or \"origin: SHOP\".");

        if (key == "state")
            file.NotYet(section.LineOf("key"), "\"key: state\"", "Name a field such as UF_CRM_EXTERNAL_ID, or use \"origin:\".");
        else if (key is not null && !IsUserField(key))
            file.Problem(section.LineOf("key"), $"\"{key}\" is not the name of a user field", "It begins with UF_CRM_ and has Latin letters, digits and underscores: UF_CRM_EXTERNAL_ID.");

        if (origin is not null && entity == EntityType.Quote)
            file.Problem(section.LineOf("origin"), "Quotes have no external ID of their own", "Use \"key: UF_CRM_EXTERNAL_ID\".");

        var create = section.Flag("create_key_field") ?? true;
        return entity is null || file.ProblemCount > problems ? null : new TargetSettings
        {
            Entity = entity,
            KeyField = key?.ToUpperInvariant(),
            Origin = origin,
            CreateKeyField = create,
            Match = match,
            MatchLine = section.Has("match") ? section.LineOf("match") : 0,
            Line = section.Line,
            EntityLine = section.LineOf("entity"),
            KeyLine = section.LineOf(section.Has("key") ? "key" : "origin"),
        };
    }

    /// <summary>Whether a text can be the name of a user field of the CRM.</summary>
    public static bool IsUserField(string name) => FieldName().IsMatch(name);

    private static List<string> Match(FlowFileText file, YamlSection section, EntityType? entity)
    {
        var kinds = section.Texts("match").Select(kind => kind.ToUpperInvariant()).Distinct(StringComparer.Ordinal).ToList();
        foreach (var kind in kinds.Where(kind => kind is not ("EMAIL" or "PHONE")))
            file.Problem(section.LineOf("match"), $"\"match\" names \"{kind}\"", "It takes EMAIL and PHONE.");

        if (kinds.Count > 0 && entity is not null && !Targets.DuplicateSearch.Knows(entity))
            file.Problem(section.LineOf("match"), $"\"match\" stands at {entity.Name} records", "Only leads, contacts and companies have phones and e-mails; leave it out.");

        return kinds;
    }

    private static EntityType? Entity(FlowFileText file, YamlSection section)
    {
        if (section.Text("entity") is not { } name)
        {
            if (!section.Has("entity"))
                file.Problem(section.Line, "The target names no entity", "Write \"entity: contact\"; known are lead, deal, contact, company, quote, invoice, item:1042.");
            return null;
        }

        var line = section.LineOf("entity");
        if (EntityType.Find(name) is { } entity)
            return entity;

        if (name is "task" or "user")
            file.NotYet(line, $"\"entity: {name}\"", "Known are lead, deal, contact, company, quote, invoice, item:1042.");
        else
            file.Problem(line, $"\"{name}\" is no entity", NearestName.Question(name, EntityType.Named.Select(type => type.Name)) ?? "Known are lead, deal, contact, company, quote, invoice, and item:1042 for a smart process (from 128).");
        return null;
    }

    [GeneratedRegex("^UF_CRM_[A-Z0-9_]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FieldName();
}
