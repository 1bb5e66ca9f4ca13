using Bridge24.Sandbox.Portal;

namespace Bridge24.Sandbox.Crm;

/// <summary>Makes two records one, as the portal's duplicate control does: the kept one takes what it lacks, links move over, the other goes.</summary>
internal sealed class RecordMerger(PortalState portal)
{
    private readonly RecordEditor _editor = new(portal);

    /// <summary>True when both have a value of a field, and not the same one.</summary>
    public static bool InConflict(Entity entity, CrmRecord target, CrmRecord source) => entity.Schema.Fields.Any(field =>
        field is { ReadOnly: false, Multiple: false } && (field.Type == FieldType.Text || field.IsUser)
        && !FieldValues.IsEmpty(target[field.Name]) && !FieldValues.IsEmpty(source[field.Name])
        && !FieldValues.Same(target[field.Name], source[field.Name]));

    public void Merge(Entity entity, CrmRecord target, CrmRecord source, long user)
    {
        var merged = target.Copy();
        foreach (var field in entity.Schema.Fields)
            if (!field.ReadOnly && FieldValues.IsEmpty(merged[field.Name])) merged[field.Name] = source[field.Name];
        merged.Multifields.AddRange(source.Multifields.Where(one => !merged.Multifields.Exists(had => had.Type == one.Type && had.Value == one.Value)));
        merged["DATE_MODIFY"] = portal.Now;
        merged["MODIFY_BY_ID"] = user;
        entity.Table.Replace(merged);
        portal.Events.Record(entity, target.Id, "UPDATE");
        foreach (var other in portal.ItemEntities) MoveLinks(other, entity, target.Id, source.Id);
        _editor.Delete(entity, source.Id);
    }

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
            portal.Events.Record(holder, moved.Id, "UPDATE");
        }
    }
}
