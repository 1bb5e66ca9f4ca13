namespace Bridge24.Sync.Flows;

/// <summary>Holds what a target needs against the map and the policies.</summary>
internal static class TargetNeeds
{
    public static void Check(FlowFileText file, TargetSettings target, IReadOnlyList<FieldMapping> map, FlowPolicies policies)
    {
        foreach (var kind in target.Match.Where(kind => !IsMapped(map, kind)))
            file.Problem(target.MatchLine, $"\"match\" names {kind}, which the map does not fill", $"Map {kind}, or leave it out of \"match\".");

        foreach (var (field, example) in Fields(target).Where(need => !IsMapped(map, need.Field)))
            file.Problem(target.EntityLine, $"The map does not fill {field}, which a {target.Entity.Name} record needs", $"Add it: \"{example}\".");

        if (target.Entity == EntityType.File)
            CheckFile(file, map);

        foreach (var field in map.Where(field => KeyFields(target).Contains(field.Field, StringComparer.OrdinalIgnoreCase)))
            file.Problem(field.Line, $"\"{field.Field}\" is the key field: it keeps the source's key and is written by the flow itself", "Leave it out of the map.");

        if (policies.SkipsAutomation && EntityType.Others.Contains(target.Entity))
            file.Problem(policies.AutomationLine, $"\"automation: skip\" stands at {target.Entity.Name} records, which the portal cannot import", "Leave it out.");

        if (policies.OnDelete == DeletePolicy.Delete && target.Entity == EntityType.User)
            file.Problem(policies.OnDeleteLine, "\"on_delete: delete\" stands at users, whom the portal's API does not delete", "Leave it out, and map ACTIVE from a column to dismiss them.");

        if (policies.OnDelete == DeletePolicy.Clear && EntityType.Others.Contains(target.Entity))
            file.Problem(policies.OnDeleteLine, $"\"on_delete: clear\" stands at {target.Entity.Name} records, which cannot do without their values", "Write \"on_delete: delete\", or leave it out.");
    }

    /// <summary>A file has a name and a content, and nothing else that a flow could fill.</summary>
    private static void CheckFile(FlowFileText file, IReadOnlyList<FieldMapping> map)
    {
        foreach (var mapped in map)
        {
            if (IsField(mapped, Targets.Disk.DiskKind.Name))
                Refuse(mapped, value => value.As == ValueKind.File, "takes a text", "Leave \"as: file\" out.");
            else if (IsField(mapped, Targets.Disk.DiskKind.Content))
                Refuse(mapped, value => value.As != ValueKind.File, "holds a file", "Write { from: column, as: file }, where the column names a path or an address.");
            else
                file.Problem(mapped.Line, $"\"{mapped.Field}\" is no field of a file", $"Files have {Targets.Disk.DiskKind.Name} and {Targets.Disk.DiskKind.Content}.");
        }

        void Refuse(FieldMapping mapped, Func<ValueMapping, bool> isWrong, string fact, string remedy)
        {
            foreach (var value in mapped.Values.Where(isWrong))
                file.Problem(value.Line, $"Field \"{mapped.Field}\" of a file {fact}", remedy);
        }
    }

    private static (string Field, string Example)[] Fields(TargetSettings target) => target.Entity.Name switch
    {
        "product_row" => [("OWNER_ID", $"OWNER_ID: {{ from: order_id, link: {target.Of?.Name}s }}")],
        "task" => [("TITLE", "TITLE: subject"), ("RESPONSIBLE_ID", "RESPONSIBLE_ID: { from: owner, user: email }")],
        "user" => [("UF_DEPARTMENT", "UF_DEPARTMENT: { from: department, department: name }")],
        "file" => [(Targets.Disk.DiskKind.Content, $"{Targets.Disk.DiskKind.Content}: {{ from: path, as: file }}")],
        _ => [],
    };

    private static string[] KeyFields(TargetSettings target) =>
        target.Origin is not null ? ["ORIGINATOR_ID", "ORIGIN_ID", "XML_ID"]
        : target.KeyField is { } key && TargetKeySection.IsUserField(key) ? [key]
        : [];

    private static bool IsMapped(IReadOnlyList<FieldMapping> map, string field) =>
        map.Any(mapped => IsField(mapped, field));

    private static bool IsField(FieldMapping mapped, string field) => string.Equals(mapped.Field, field, StringComparison.OrdinalIgnoreCase);
}
