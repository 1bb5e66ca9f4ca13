using System.Globalization;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Events;
using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.People;

/// <summary>What people do in the portal by hand: the same methods as calls, but no call, no limit and no line in the log.</summary>
internal sealed class PortalPeople(PortalState portal, MethodCatalog catalog)
{
    private readonly RecordMerger _merger = new(portal);

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

    /// <summary>Makes two records one.</summary>
    public void Merge(string kind, long kept, long gone, long user)
    {
        var entity = Kind(kind);
        lock (portal.Lock)
        {
            var (target, source) = (Existing(entity, kept), Existing(entity, gone));
            if (kept == gone) throw new FormatException($"Record {kept} cannot be merged with itself.");
            portal.Events.By = new Origin(user);
            _merger.Merge(entity, target, source, user);
        }
    }

    /// <summary>Takes a deleted record out of the recycle bin and returns its id, which may be another.</summary>
    public long Restore(string kind, long id, long user)
    {
        var entity = Kind(kind);
        lock (portal.Lock)
        {
            var deleted = portal.Bin.Take(entity, id)
                ?? throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"There is no {entity.Name} {id} in the recycle bin."));
            var restored = portal.Quirks.Is(KnownQuirks.RestoredId, "same") ? deleted : deleted.Copy(entity.Table.NextId());
            restored["DATE_MODIFY"] = portal.Now;
            entity.Table.Insert(restored);
            portal.Events.By = new Origin(user);
            portal.Events.Record(entity, restored.Id, "ADD");
            return restored.Id;
        }
    }

    /// <summary>Ids in order.</summary>
    public IReadOnlyList<long> Ids(string kind)
    {
        lock (portal.Lock) return [.. Kind(kind).Table.All.Select(record => record.Id)];
    }

    public Entity Kind(string kind) => portal.Entity(kind)
        ?? throw new FormatException($"\"{kind}\" is not a kind of record. Use one of {string.Join(", ", portal.ItemEntities.Select(one => one.Name))}.");

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
