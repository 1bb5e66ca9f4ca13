using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Crm;

/// <summary>Reads and shows rows that have fields but no life of a CRM record: activities, comments.</summary>
internal sealed class RowEditor(PortalState portal)
{
    private readonly FieldReader _reader = new(portal);

    public void Apply(Entity entity, CrmRecord row, PhpArray fields, bool isNew)
    {
        foreach (var (name, raw) in fields)
        {
            if (entity.Schema.Find(name) is not { ReadOnly: false } field || (field.Immutable && !isNew)) continue;
            if (_reader.TryRead(field, raw, Dialect.Classic, out var value)) row[name] = value;
        }
    }

    /// <summary>All fields, or those that were asked for; objects have to be asked for by name.</summary>
    public static PhpArray Show(Entity entity, CrmRecord row, IReadOnlySet<string>? select = null)
    {
        var shown = new PhpArray();
        foreach (var field in entity.Schema.Fields)
        {
            var isAsked = select is null || select.Contains(field.Name) || (select.Contains("*") && field.Type != FieldType.Object);
            if (isAsked) shown[field.Name] = field.Type == FieldType.Object ? row[field.Name] ?? new PhpArray() : FieldWriter.Write(field, row, Dialect.Classic);
        }

        return shown;
    }

    /// <param name="entity">The rows.</param>
    /// <param name="call">The call of a list method.</param>
    /// <param name="visible">What the caller may see; null for all.</param>
    public MethodResult List(Entity entity, Methods.Call call, Func<CrmRecord, bool>? visible)
    {
        var query = new Query(entity, entity.Schema.Find, strict: false, portal.Quirks) { Visible = visible };
        query.Filter(call.Map("filter"));
        query.Order(call.Map("order"));
        var (page, total, next) = query.Run(call.Start);
        var select = call.Map("select").Values.Select(PhpText.Of).ToHashSet(StringComparer.Ordinal);
        if (select.Count == 0) select = ["*"];
        return new MethodResult(PhpArray.List(page.Select(row => Show(entity, row, select))), total, next);
    }

    public static MethodResult Fields(Entity entity)
    {
        var fields = new PhpArray();
        foreach (var field in entity.Schema.Fields) fields[field.Name] = FieldDescription.Of(field, Dialect.Classic);
        return new MethodResult(fields);
    }
}
