using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Methods;

/// <summary>The universal methods, crm.item.*.</summary>
internal sealed class ItemMethods(PortalState portal)
{
    private const int ImportLimit = 20;
    private readonly RecordEditor _editor = new(portal);

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["crm.item.add"] = Add;
        methods["crm.item.get"] = Get;
        methods["crm.item.list"] = List;
        methods["crm.item.update"] = Update;
        methods["crm.item.delete"] = Delete;
        methods["crm.item.fields"] = FieldList;
        methods["crm.item.import"] = Import;
        methods["crm.item.batchImport"] = BatchImport;
    }

    public MethodResult Add(Call call)
    {
        var (entity, original) = Target(call);
        var record = _editor.Add(entity, Fields(call), Finder(entity, original), Dialect.Item, call.User);
        return Whole(entity, record, original);
    }

    public MethodResult Get(Call call)
    {
        var (entity, original) = Target(call);
        return Whole(entity, Existing(call, entity, "You do not have permission to view this item"), original);
    }

    public MethodResult Update(Call call)
    {
        var (entity, original) = Target(call);
        var record = Existing(call, entity);
        return Whole(entity, _editor.Update(entity, record, Fields(call), Finder(entity, original), Dialect.Item, call.User), original);
    }

    public MethodResult Delete(Call call)
    {
        var (entity, _) = Target(call);
        _editor.Delete(entity, Existing(call, entity).Id);
        return new MethodResult(new PhpArray());
    }

    public MethodResult List(Call call)
    {
        var (entity, original) = Target(call);
        var query = new Query(entity, Filterable(entity, original), strict: true, portal.Quirks) { Visible = RecordRights.Of(portal, call.User) };
        query.Filter(call.Map("filter"));
        query.Order(call.Map("order"));
        var (page, total, next) = query.Run(call.Start);
        var select = Select(call.Map("select"));
        var items = PhpArray.List(page.Select(record => Show(entity, record, original, select)));
        return new MethodResult(new PhpArray { ["items"] = items }, total, next);
    }

    public MethodResult FieldList(Call call)
    {
        var (entity, original) = Target(call);
        var fields = new PhpArray();
        foreach (var field in entity.Schema.Fields.Where(field => field.Type != FieldType.Multifield))
        {
            var description = FieldDescription.Of(field, Dialect.Item);
            description["upperName"] = field.Name;
            fields[Name(field, original)] = description;
        }

        if (entity.HasMultifields)
        {
            fields["fm"] = new PhpArray
            {
                ["type"] = "crm_multifield",
                ["isRequired"] = false,
                ["isReadOnly"] = false,
                ["isImmutable"] = false,
                ["isMultiple"] = true,
                ["isDynamic"] = false,
                ["title"] = "Communication",
                ["upperName"] = "FM",
            };
        }

        return new MethodResult(new PhpArray { ["fields"] = fields });
    }

    public MethodResult Import(Call call)
    {
        DemandImport(call);
        var (entity, original) = Target(call);
        return new MethodResult(Imported(entity, Fields(call), original, call.User));
    }

    public MethodResult BatchImport(Call call)
    {
        DemandImport(call);
        var (entity, original) = Target(call);
        if (call.Arguments.Find("data") is not PhpArray rows) throw MissingParameter("data");
        if (rows.Count > ImportLimit)
            throw new ApiException(400, "MAX_IMPORT_BATCH_SIZE_EXCEEDED", $"No more than {ImportLimit} items can be imported at once");
        var items = new PhpArray();
        foreach (var row in rows.Values)
        {
            try
            {
                items.Append(Imported(entity, row as PhpArray ?? new PhpArray(), original, call.User));
            }
            catch (ApiException error)
            {
                items.Append(new PhpArray { ["error"] = error.Code, ["error_description"] = error.Message });
            }
        }

        return new MethodResult(new PhpArray { ["items"] = items });
    }

    private void DemandImport(Call call)
    {
        if (call.InBatch && portal.Quirks.Is(KnownQuirks.BatchImport, "refused"))
            throw new ApiException(405, "ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage");
    }

    private PhpArray Imported(Entity entity, PhpArray fields, bool original, long user)
    {
        var record = _editor.Add(entity, fields, name => entity.Schema.FindItem(name, original), Dialect.Item, user, import: true);
        return new PhpArray { ["item"] = new PhpArray { ["id"] = record.Id } };
    }

    private (Entity Entity, bool Original) Target(Call call)
    {
        if (call.Arguments.Find("entityTypeId") is not { } raw) throw MissingParameter("entityTypeId");
        var entity = PhpText.TryInteger(raw, out var typeId) ? portal.Entity(typeId) : null;
        return entity is null
            ? throw new ApiException(400, "NOT_FOUND", "Smart process not found")
            : (entity, PhpText.IsYes(call.Arguments.Find("useOriginalUfNames")));
    }

    private CrmRecord Existing(Call call, Entity entity, string denied = "Access denied")
    {
        if (call.Arguments.Find("id") is not { } raw) throw MissingParameter("id");
        var record = (PhpText.TryInteger(raw, out var id) ? entity.Table.Find(id) : null)
            ?? throw new ApiException(400, "NOT_FOUND", $"{portal.Quirks[KnownQuirks.MissingItem]} not found");
        return RecordRights.May(portal, call.User, record) ? record : throw new ApiException(400, "ACCESS_DENIED", denied);
    }

    private static PhpArray Fields(Call call) => call.Arguments.Find("fields") as PhpArray ?? throw MissingParameter("fields");

    private static ApiException MissingParameter(string name) => new(400, "100", $"Could not find value for parameter {{{name}}}");

    // Multifields can be filtered and imported by their upper-case names, and are written through fm.
    private Func<string, Field?> Filterable(Entity entity, bool original) => name =>
        name == "xmlId" && portal.Quirks.Is(KnownQuirks.XmlId, "refused") ? null : entity.Schema.FindItem(name, original);

    private static Func<string, Field?> Finder(Entity entity, bool original) => name =>
        entity.Schema.FindItem(name, original) is { Type: not FieldType.Multifield } field ? field : null;

    private static HashSet<string>? Select(PhpArray select)
    {
        var names = select.Values.Select(PhpText.Of).ToHashSet(StringComparer.Ordinal);
        return names.Count == 0 || names.Contains("*") ? null : names;
    }

    private static MethodResult Whole(Entity entity, CrmRecord record, bool original) =>
        new(new PhpArray { ["item"] = Show(entity, record, original, null) });

    private static string Name(Field field, bool original) => original && field.IsUser ? field.Name : field.ItemName;

    private static PhpArray Show(Entity entity, CrmRecord record, bool original, HashSet<string>? select)
    {
        var item = new PhpArray(1 + (select?.Count ?? entity.Schema.Count)) { ["id"] = record.Id };
        foreach (var field in entity.Schema.Fields)
        {
            var name = Name(field, original);
            if (field.Type == FieldType.Multifield || (select is not null && !select.Contains(name))) continue;
            item[name] = FieldWriter.Write(field, record, entity.Read(record, field), Dialect.Item);
        }

        if (select is null || select.Contains("entityTypeId")) item["entityTypeId"] = (long)entity.TypeId;
        if (select is not null || !entity.HasMultifields) return item;
        item["fm"] = PhpArray.List(record.Multifields.Select(entry => new PhpArray
        {
            ["id"] = entry.Id,
            ["typeId"] = entry.Type,
            ["valueType"] = entry.ValueType,
            ["value"] = entry.Value,
        }));
        return item;
    }
}
