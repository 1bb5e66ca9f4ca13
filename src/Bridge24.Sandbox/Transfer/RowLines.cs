using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Transfer;

/// <summary>Rows around the records: tasks with their parts, activities, comments, product rows.</summary>
internal sealed class RowLines(PortalState portal) : IStateLines
{
    private readonly ValueText _values = new(portal);

    private IEnumerable<Entity> Entities =>
    [
        portal.Tasks.Tasks, portal.Tasks.Checklist, portal.Tasks.Comments, portal.Tasks.Results, portal.Activities.Activities, portal.Activities.Comments,
    ];

    public IEnumerable<PhpArray> Write()
    {
        foreach (var entity in Entities)
        {
            foreach (var field in entity.Schema.UserFields) yield return UserFieldLine.Write(entity, field);
            foreach (var row in entity.Table.All)
            {
                var values = new PhpArray { IsMap = true };
                foreach (var (name, value) in row.Values)
                    if (value is not null) values[name] = ValueText.Write(value);
                yield return new PhpArray { ["kind"] = entity.Name, ["id"] = row.Id, ["values"] = values };
            }
        }

        foreach (var row in portal.ProductRows.All) yield return ProductRowLine.Write(row);
        foreach (var notice in portal.Notices.Values.OfType<PhpArray>()) yield return new PhpArray { ["kind"] = "notice", ["values"] = notice };
    }

    public bool TryRead(string kind, LineReader line)
    {
        if (kind == "productrow")
        {
            var row = ProductRowLine.Read(line);
            portal.ProductRows.Put(row);
            return true;
        }

        if (kind == "notice")
        {
            portal.Notices.Append(line.Map("values"));
            return true;
        }

        if (Entities.FirstOrDefault(one => one.Name == kind) is not { } entity) return false;
        if (line.Line.Find("userfield") is PhpArray field)
        {
            UserFieldLine.Read(portal, entity, field);
            return true;
        }

        var record = new CrmRecord(line.Id);
        foreach (var (name, value) in line.Map("values"))
            record[entity.Schema.Find(name)?.Name ?? throw new FormatException($"\"{name}\" is not a field of {kind}.")] = _values.Read(value);
        entity.Table.Put(record);
        return true;
    }
}
