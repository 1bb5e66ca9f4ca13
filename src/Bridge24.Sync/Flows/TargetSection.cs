namespace Bridge24.Sync.Flows;

/// <summary>Reads <c>target:</c>.</summary>
internal static class TargetSection
{
    private const string KnownEntities = "Known are lead, deal, contact, company, quote, invoice, item:1042 for a smart process (from 128), product_row, task and user.";

    /// <summary>Every key that may stand in <c>target:</c>.</summary>
    public static readonly string[] Known = ["entity", "of", "key", "origin", "create_key_field", "match"];

    public static TargetSettings? Read(FlowFileText file, YamlSection section)
    {
        var problems = file.ProblemCount;
        section.RefuseOthers(Known);
        var entity = Entity(file, section);
        var of = Of(file, section, entity);
        var match = Match(file, section, entity);
        var (key, origin) = entity is null ? (null, null) : TargetKeySection.Read(file, section, entity);
        var create = section.Flag("create_key_field") ?? true;
        return entity is null || file.ProblemCount > problems ? null : new TargetSettings
        {
            Entity = entity,
            Of = of,
            KeyField = key,
            Origin = origin,
            CreateKeyField = create,
            Match = match,
            MatchLine = section.Has("match") ? section.LineOf("match") : 0,
            Line = section.Line,
            EntityLine = section.LineOf("entity"),
            KeyLine = section.LineOf(section.Has("key") ? "key" : "origin"),
        };
    }

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
                file.Problem(section.Line, "The target names no entity", $"Write \"entity: contact\". {KnownEntities}");
            return null;
        }

        var line = section.LineOf("entity");
        if ((EntityType.Find(name) ?? EntityType.Others.FirstOrDefault(other => other.Name == name)) is { } entity)
            return entity;

        file.Problem(line, $"\"{name}\" is no entity", NearestName.Question(name, EntityType.Named.Concat(EntityType.Others).Select(type => type.Name)) ?? KnownEntities);
        return null;
    }

    /// <summary>The records that product rows belong to.</summary>
    private static EntityType? Of(FlowFileText file, YamlSection section, EntityType? entity)
    {
        if (entity != EntityType.ProductRow)
        {
            if (section.Has("of") && entity is not null)
                file.Problem(section.LineOf("of"), $"\"of\" stands at {entity.Name} records", "Only product_row has it; leave it out.");
            return null;
        }

        var name = section.Text("of") ?? EntityType.Deal.Name;
        if (EntityType.Find(name) is { } owner && Targets.ProductRows.RowOwner.Code(owner) is not null)
            return owner;

        file.Problem(section.LineOf("of"), $"\"{name}\" has no product rows", "It takes deal (the default), lead, quote, invoice, or item:1042.");
        return null;
    }
}
