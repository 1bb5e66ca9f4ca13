using System.Text;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Transfer;

/// <summary>The portal's user fields and records as lines of JSON, under the names of the classic methods.</summary>
internal sealed class RecordLines(PortalState portal)
{
    public const string ContentType = "application/x-ndjson; charset=utf-8";

    public byte[] Write()
    {
        using var lines = new MemoryStream();
        lock (portal.Lock)
        {
            foreach (var entity in portal.ItemEntities)
            {
                foreach (var field in entity.Schema.UserFields) Line(lines, UserFieldLine.Write(entity, field));
                foreach (var record in entity.Table.All) Line(lines, Show(entity, record));
            }
        }

        return lines.ToArray();
    }

    /// <summary>Adds what the lines hold, in the place of what has the same ids; nothing is kept when a line is not understood.</summary>
    public int Read(string text)
    {
        var records = new List<(Entity Entity, CrmRecord Record)>();
        var fields = new List<(Entity Entity, Field Field)>();
        lock (portal.Lock)
        {
            try
            {
                var number = 0;
                foreach (var line in text.Split('\n'))
                {
                    number++;
                    if (string.IsNullOrWhiteSpace(line)) continue;
                    ReadLine(line, number, records, fields);
                }
            }
            catch
            {
                foreach (var (entity, field) in fields) entity.Schema.Remove(field);
                throw;
            }

            foreach (var group in records.GroupBy(one => one.Entity)) Insert(group.Key, group.Select(one => one.Record));
        }

        return records.Count;
    }

    private void ReadLine(string line, int number, List<(Entity, CrmRecord)> records, List<(Entity, Field)> fields)
    {
        try
        {
            var map = PhpJson.Read(Encoding.UTF8.GetBytes(line)) as PhpArray ?? throw new FormatException("It is not an object.");
            var kind = PhpText.Of(map.Find("kind"));
            var entity = portal.Entity(kind) ?? throw new FormatException($"\"{kind}\" is not a kind of record that the portal has.");
            if (map.Find("userfield") is PhpArray field)
            {
                if (UserFieldLine.Read(portal, entity, field) is { } made) fields.Add((entity, made));
            }
            else
            {
                records.Add((entity, Record(entity, map)));
            }
        }
        catch (Exception error) when (error is FormatException or ApiException or System.Text.Json.JsonException)
        {
            throw new FormatException($"Line {number} cannot be imported: {error.Message}", error);
        }
    }

    private CrmRecord Record(Entity entity, PhpArray map)
    {
        if (!PhpText.TryInteger(map.Find("id"), out var id) || id < 1) throw new FormatException("\"id\" is not a whole number above 0.");
        var record = new CrmRecord(id);
        var reader = new FieldReader(portal);
        foreach (var (name, value) in map.Find("fields") as PhpArray ?? [])
        {
            var field = entity.Schema.Find(name) ?? throw new FormatException($"Field \"{name}\" is not a field of {entity.Name}.");
            if (field.Type == FieldType.Multifield) record.Multifields.AddRange(Entries(name, value));
            else if (field.Type is FieldType.Company or FieldType.Contact or FieldType.Lead) record[name] = Links(value);
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

    private static void Insert(Entity entity, IEnumerable<CrmRecord> imported)
    {
        var all = entity.Table.All.ToDictionary(record => record.Id);
        foreach (var record in imported) all[record.Id] = record;
        entity.Table.Clear();
        foreach (var record in all.Values.OrderBy(record => record.Id)) entity.Table.Insert(record);
        if (all.Count == 0) return;
        var last = all.Keys.Max();
        while (entity.Table.NextId() < last) { }
    }

    private static PhpArray Show(Entity entity, CrmRecord record)
    {
        var fields = new PhpArray { IsMap = true };
        foreach (var field in entity.Schema.Fields)
        {
            var entries = record.Multifields.Where(one => one.Type == field.Name).ToList();
            if (entries.Count > 0)
                fields[field.Name] = PhpArray.List(entries.Select(one => new PhpArray { ["VALUE_TYPE"] = one.ValueType, ["VALUE"] = one.Value }));
            else if (field.Name != "ID" && !FieldValues.IsEmpty(record[field.Name])) fields[field.Name] = FieldWriter.Write(field, record, Dialect.Item);
        }

        return new PhpArray { ["kind"] = entity.Name, ["id"] = record.Id, ["fields"] = fields };
    }

    private static void Line(Stream lines, PhpArray line)
    {
        lines.Write(PhpJson.Write(line));
        lines.WriteByte((byte)'\n');
    }
}
