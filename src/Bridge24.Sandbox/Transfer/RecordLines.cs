using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Transfer;

/// <summary>User fields and records under the names of the classic methods.</summary>
internal sealed class RecordLines(PortalState portal) : IStateLines
{
    private readonly ValueText _values = new(portal);

    public IEnumerable<PhpArray> Write()
    {
        foreach (var entity in portal.ItemEntities)
        {
            foreach (var field in entity.Schema.UserFields) yield return UserFieldLine.Write(entity, field);
            foreach (var record in entity.Table.All) yield return Show(entity, record);
        }
    }

    public bool TryRead(string kind, LineReader line)
    {
        if (portal.Entity(kind) is not { } entity) return false;
        if (line.Line.Find("userfield") is PhpArray field) UserFieldLine.Read(portal, entity, field);
        else entity.Table.Put(Record(entity, line.Line));
        return true;
    }

    private CrmRecord Record(Entity entity, PhpArray map)
    {
        if (!PhpText.TryInteger(map.Find("id"), out var id) || id < 1) throw new FormatException("\"id\" is not a whole number above 0.");
        var record = new CrmRecord(id);
        var reader = new FieldReader(portal);
        foreach (var (name, value) in map.Find("fields") as PhpArray ?? [])
        {
            var field = entity.Schema.Find(name) ?? throw new FormatException($"Field \"{name}\" is not a field of {entity.Name}.");
            if (field.KeptByOtherSide) throw new FormatException($"{name} of a {entity.Name} is kept by the contacts: name the company in COMPANY_IDS of each.");
            if (field.Type == FieldType.Multifield) record.Multifields.AddRange(Entries(name, value));
            else if (field.Type == FieldType.File) record[name] = _values.Read(value);
            else if (field.Type is FieldType.Company or FieldType.Contact or FieldType.Lead or FieldType.Quote or FieldType.Deal or FieldType.Parent) record[name] = Links(value);
            else if (reader.TryRead(field, value, Dialect.Item, out var read)) record[name] = read;
            else throw new FormatException($"\"{PhpText.Of(value)}\" cannot be the {name} of {entity.Name} {id}.");
        }

        Complete(entity, record);
        return record;
    }

    // What a line written by hand need not say.
    private void Complete(Entity entity, CrmRecord record)
    {
        foreach (var name in new[] { "DATE_CREATE", "DATE_MODIFY" }) record[name] ??= portal.Now;
        foreach (var name in new[] { "ASSIGNED_BY_ID", "CREATED_BY_ID", "MODIFY_BY_ID" }) record[name] ??= 1L;
        record["OPENED"] ??= "Y";
        if (entity.HasMultifields)
        {
            foreach (var type in new[] { "PHONE", "EMAIL" })
                record["HAS_" + type] ??= record.Multifields.Exists(one => one.Type == type) ? "Y" : "N";
        }

        if (entity.HasCategories) record["CATEGORY_ID"] ??= portal.Categories.DefaultOf(entity);
        if (entity.Stage is { } stage) record[stage.Name] ??= portal.Statuses.First(CategoryTable.Directory(entity, record["CATEGORY_ID"] as long? ?? 0));
    }

    // A record may point to one that comes in a later line.
    private static object? Links(object? value) => value is PhpArray list ? list.Values.ToList() : PhpText.TryInteger(value, out var id) ? id : null;

    private IEnumerable<Multifield> Entries(string type, object? value)
    {
        foreach (var entry in (value as PhpArray ?? []).Values.OfType<PhpArray>())
            yield return new Multifield(portal.NextMultifield(), type, PhpText.Of(entry.Find("VALUE_TYPE")), PhpText.Of(entry.Find("VALUE")));
    }

    private static PhpArray Show(Entity entity, CrmRecord record)
    {
        var fields = new PhpArray { IsMap = true };
        foreach (var field in entity.Schema.Fields)
        {
            var entries = record.Multifields.Where(one => one.Type == field.Name).ToList();
            if (entries.Count > 0)
                fields[field.Name] = PhpArray.List(entries.Select(one => new PhpArray { ["VALUE_TYPE"] = one.ValueType, ["VALUE"] = one.Value }));
            else if (field.Type == FieldType.File) { if (record[field.Name] is { } file) fields[field.Name] = ValueText.Write(file); }
            else if (field.Name != "ID" && !FieldValues.IsEmpty(record[field.Name])) fields[field.Name] = FieldWriter.Write(field, record, Dialect.Item);
        }

        return new PhpArray { ["kind"] = entity.Name, ["id"] = record.Id, ["fields"] = fields };
    }
}
