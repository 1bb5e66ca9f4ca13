using System.Globalization;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Events;
using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.People;

/// <summary>What people do in the portal by hand: the same methods as calls, but no call, no limit and no line in the log.</summary>
internal sealed class PortalPeople(PortalState portal, MethodCatalog catalog)
{
    public long Add(string kind, PhpArray fields, long user)
    {
        var added = Run(kind, "add", new PhpArray { ["fields"] = fields }, user);
        return added is long id ? id : (long)((PhpArray)((PhpArray)added!)["item"]!)["id"]!;
    }

    public void Edit(string kind, long id, PhpArray fields, long user) =>
        Run(kind, "update", new PhpArray { ["id"] = id, ["fields"] = fields }, user);

    public void Delete(string kind, long id, long user) => Run(kind, "delete", new PhpArray { ["id"] = id }, user);

    public void RemoveField(string kind, string field, long user)
    {
        var known = Kind(kind).Schema.UserFields.FirstOrDefault(one => one.Name.Equals(field, StringComparison.OrdinalIgnoreCase))
            ?? throw new FormatException($"User field \"{field}\" of {kind} is not there.");
        Run(kind, "userfield.delete", new PhpArray { ["id"] = known.UserFieldId }, user);
    }

    /// <summary>Makes two records one, as the portal's duplicate control does: the kept one takes what it lacks, links move over, the other goes.</summary>
    public void Merge(string kind, long kept, long gone, long user)
    {
        var entity = Kind(kind);
        lock (portal.Lock)
        {
            var (target, source) = (Existing(entity, kept), Existing(entity, gone));
            if (kept == gone) throw new FormatException($"Record {kept} cannot be merged with itself.");
            var merged = target.Copy();
            foreach (var field in entity.Schema.Fields)
                if (!field.ReadOnly && FieldValues.IsEmpty(merged[field.Name])) merged[field.Name] = source[field.Name];
            merged.Multifields.AddRange(source.Multifields.Where(one => !merged.Multifields.Exists(had => had.Type == one.Type && had.Value == one.Value)));
            merged["DATE_MODIFY"] = portal.Now;
            merged["MODIFY_BY_ID"] = user;
            entity.Table.Replace(merged);
            foreach (var other in portal.ItemEntities) MoveLinks(other, entity, kept, gone);
        }

        Delete(kind, gone, user);
    }

    /// <summary>Ids in order.</summary>
    public IReadOnlyList<long> Ids(string kind)
    {
        lock (portal.Lock) return [.. Kind(kind).Table.All.Select(record => record.Id)];
    }

    public Entity Kind(string kind) => portal.Entity(kind)
        ?? throw new FormatException($"\"{kind}\" is not a kind of record. Use one of {string.Join(", ", portal.ItemEntities.Select(one => one.Name))}.");

    private void MoveLinks(Entity holder, Entity linked, long kept, long gone)
    {
        var name = linked.Name.ToUpperInvariant() + "_ID";
        if (holder.Schema.Find(name) is not { IsLink: true }) return;
        foreach (var record in holder.Table.All.ToList())
        {
            var links = LinkTable.Read(record, name);
            if (!links.Contains(gone)) continue;
            var moved = record.Copy();
            LinkTable.Write(moved, name, [.. links.Select(id => id == gone ? kept : id).Distinct()]);
            moved["DATE_MODIFY"] = portal.Now;
            holder.Table.Replace(moved);
        }
    }

    private static CrmRecord Existing(Entity entity, long id) => entity.Table.Find(id)
        ?? throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"There is no {entity.Name} {id}."));

    private static PhpArray ItemNames(Entity entity, PhpArray fields)
    {
        var renamed = new PhpArray();
        foreach (var (field, value) in fields) renamed[entity.Schema.Find(field)?.ItemName ?? field] = value;
        return renamed;
    }

    private object? Run(string kind, string verb, PhpArray arguments, long user)
    {
        var entity = Kind(kind);
        var name = $"crm.{entity.Name}.{verb}";
        if (!catalog.Has(name))
        {
            name = $"crm.item.{verb}";
            arguments["entityTypeId"] = (long)entity.TypeId;
            if (arguments.Find("fields") is PhpArray fields) arguments["fields"] = ItemNames(entity, fields);
        }

        var call = new Call(name, arguments, new Caller(user));
        lock (portal.Lock)
        {
            portal.Events.By = new Origin(user);
            return catalog.Find(name)(call).Value;
        }
    }
}
