namespace Bridge24.Sync.Flows;

/// <summary>Reads <c>target:</c>.</summary>
internal static class TargetSection
{
    private const string KnownEntities = "Known are lead, deal, contact, company, quote, invoice, item:1042 for a smart process (from 128), product_row, task, user and file.";

    /// <summary>Every key that may stand in <c>target:</c>.</summary>
    public static readonly string[] Known = ["entity", "of", "folder", "key", "origin", "create_key_field", "match"];

    public static TargetSettings? Read(FlowFileText file, YamlSection section)
    {
        var problems = file.ProblemCount;
        section.RefuseOthers(Known);
        var entity = Entity(file, section);
        var of = Of(file, section, entity);
        var folder = Folder(file, section, entity);
        var match = Match(file, section, entity);
        var (key, origin) = entity is null ? (null, null) : TargetKeySection.Read(file, section, entity);
        var create = section.Flag("create_key_field") ?? true;
        return entity is null || file.ProblemCount > problems ? null : new TargetSettings
        {
            Entity = entity,
            Of = of,
            Folder = folder,
            FolderLine = section.Has("folder") ? section.LineOf("folder") : 0,
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

    /// <summary>The folder that files go into.</summary>
    private static string? Folder(FlowFileText file, YamlSection section, EntityType? entity)
    {
        var folder = section.Text("folder");
        if (entity == EntityType.File && !section.Has("folder"))
            file.Problem(section.Line, "The target does not say which folder the files go into", "Write \"folder: Company drive/Contracts\", a drive's name and the folders below it, or the folder's ID.");
        else if (folder is not null && entity == EntityType.File && Targets.Disk.FolderPath.Parse(folder) is null)
            file.Problem(section.LineOf("folder"), $"\"{folder}\" is no folder of a drive", "Write a drive's name and the folders below it, with a slash between them: Company drive/Contracts; or the folder's ID.");
        else if (section.Has("folder") && entity is not null && entity != EntityType.File)
            file.Problem(section.LineOf("folder"), $"\"folder\" stands at {entity.Name} records", "Only file has it; leave it out.");

        return folder;
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
