using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Transfer;

/// <summary>Smart processes, pipelines, and what directories have that is not theirs from the start.</summary>
internal sealed class DirectoryLines(PortalState portal) : IStateLines
{
    private readonly ValueText _values = new(portal);

    public IEnumerable<PhpArray> Write()
    {
        foreach (var type in portal.SmartTypes)
        {
            yield return new PhpArray
            {
                ["kind"] = "type",
                ["id"] = type.Id,
                ["entityTypeId"] = (long)type.Entity.TypeId,
                ["title"] = type.Title,
                ["createdBy"] = type.CreatedBy,
                ["createdAt"] = ValueText.Write(type.CreatedAt),
                ["settings"] = type.Settings,
            };
        }

        foreach (var one in portal.Categories.All)
        {
            yield return new PhpArray
            {
                ["kind"] = "category",
                ["id"] = one.Id,
                ["entityTypeId"] = (long)one.EntityTypeId,
                ["name"] = one.Name,
                ["sort"] = (long)one.Sort,
                ["isDefault"] = one.IsDefault,
                ["originId"] = one.OriginId,
                ["originatorId"] = one.OriginatorId,
            };
        }

        var atStart = new StatusDirectory().All;
        foreach (var one in portal.Statuses.All.Except(atStart)) yield return Line(one);
        foreach (var gone in atStart.Where(one => portal.Statuses.Find(one.Id) is null)) yield return new PhpArray { ["kind"] = "status", ["id"] = gone.Id, ["gone"] = true };
    }

    public bool TryRead(string kind, LineReader line)
    {
        switch (kind)
        {
            case "type": ReadType(line); return true;
            case "category":
                portal.Categories.Put(new Category(line.Number("id"), (int)line.Number("entityTypeId"), line.Text("name"), (int)line.Number("sort", 500), line.Flag("isDefault"))
                {
                    OriginId = line.Text("originId"),
                    OriginatorId = line.Text("originatorId"),
                });
                return true;
            case "status":
                if (line.Flag("gone")) portal.Statuses.Drop(line.Id);
                else portal.Statuses.Put(Status(line));
                return true;
            default: return false;
        }
    }

    private void ReadType(LineReader line)
    {
        var typeId = (int)line.Number("entityTypeId");
        var known = portal.SmartTypes.FindIndex(type => type.Entity.TypeId == typeId);
        var entity = known >= 0
            ? portal.SmartTypes[known].Entity
            : new Entity($"dynamic_{typeId}", typeId, BuiltInFields.Dynamic(typeId)) { UserFieldOwner = $"CRM_{line.Id}", UserFieldEvents = "TYPE" };
        var createdAt = _values.Read(line.Line.Find("createdAt")) as DateTimeOffset? ?? portal.Now;
        var type = new SmartType(line.Id, line.Text("title"), entity, line.Number("createdBy", 1), createdAt, line.Map("settings"));
        if (known >= 0) portal.SmartTypes[known] = type;
        else portal.SmartTypes.Add(type);
    }

    private static PhpArray Line(Status one) => new()
    {
        ["kind"] = "status",
        ["id"] = one.Id,
        ["directory"] = one.Directory,
        ["statusId"] = one.StatusId,
        ["name"] = one.Name,
        ["sort"] = (long)one.Sort,
        ["semantics"] = one.Semantics,
        ["nameInit"] = one.NameInit,
        ["color"] = one.Color,
        ["categoryId"] = one.CategoryId,
        ["isSystem"] = one.IsSystem,
    };

    private static Status Status(LineReader line) =>
        new(line.Id, line.Text("directory"), line.Text("statusId"), line.Text("name"), (int)line.Number("sort", 10), line.Text("semantics"))
        {
            NameInit = line.Text("nameInit"),
            Color = line.Text("color"),
            CategoryId = line.Optional("categoryId"),
            IsSystem = line.Flag("isSystem"),
        };
}
