using System.Globalization;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>The six classic methods of one entity type, crm.contact.* and the like.</summary>
internal sealed class ClassicMethods(PortalState portal, Entity entity)
{
    private readonly RecordEditor _editor = new(portal);

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        var name = "crm." + entity.Name;
        methods[name + ".add"] = Add;
        methods[name + ".get"] = Get;
        methods[name + ".list"] = List;
        methods[name + ".update"] = Update;
        methods[name + ".delete"] = Delete;
        methods[name + ".fields"] = FieldList;
    }

    public MethodResult Add(Call call) =>
        new(_editor.Add(entity, Fields(call), entity.Schema.FindClassic, Dialect.Classic, call.User).Id);

    public MethodResult Get(Call call) =>
        new(Show(Existing(call, "Not found")));

    public MethodResult Update(Call call)
    {
        var missing = entity.Name is "contact" or "company" or "quote" ? $"{entity.Title} is not found" : "Not found";
        var record = Existing(call, missing);
        _editor.Update(entity, record, Fields(call), entity.Schema.FindClassic, Dialect.Classic, call.User);
        return new MethodResult(true);
    }

    public MethodResult Delete(Call call)
    {
        var id = Id(call);
        if (entity.Table.Find(id) is { } record) Demand(call, record);
        if (_editor.Delete(entity, id)) return new MethodResult(true);
        throw entity.Name switch
        {
            "contact" or "quote" => new ApiException(400, "ERROR_CORE", "Element not found"),
            "company" => new ApiException(400, "", "Company is not found"),
            _ => new ApiException(400, "", "Not found"),
        };
    }

    public MethodResult List(Call call)
    {
        var query = new Query(entity, entity.Schema.FindClassic, strict: false, portal.Quirks) { Visible = RecordRights.Of(portal, call.User) };
        query.Filter(call.Map("filter"));
        query.Order(call.Map("order"));
        var (page, total, next) = query.Run(call.Start);
        var select = call.Map("select").Values.Select(PhpText.Of).ToHashSet(StringComparer.Ordinal);
        if (select.Count == 0) select = ["*", "UF_*"];
        return new MethodResult(PhpArray.List(page.Select(record => Show(record, select))), total, next);
    }

    public MethodResult FieldList(Call call)
    {
        var fields = new PhpArray();
        foreach (var field in entity.Schema.Fields.Where(field => !field.UnknownToClassic)) fields[field.Name] = FieldDescription.Of(field, Dialect.Classic);
        return new MethodResult(fields);
    }

    private static long Id(Call call) => PhpText.TryInteger(call.Arguments.Any("id"), out var id) && id > 0
        ? id
        : throw new ApiException(400, "", "ID is not defined or invalid.");

    private CrmRecord Existing(Call call, string missing)
    {
        var record = entity.Table.Find(Id(call)) ?? throw new ApiException(400, "", missing);
        Demand(call, record);
        return record;
    }

    private void Demand(Call call, CrmRecord record)
    {
        if (!RecordRights.May(portal, call.User, record)) throw new ApiException(400, "", "Access denied.");
    }

    private static PhpArray Fields(Call call)
    {
        var fields = call.Arguments.Any("fields");
        if (PhpText.IsEmpty(fields)) return new PhpArray();
        return fields as PhpArray ?? throw new ApiException(400, "", "Parameter 'fields' must be array.");
    }

    /// <summary>A record as crm.contact.get and the like answer it.</summary>
    public PhpArray Show(CrmRecord record) => Show(record, null);

    private PhpArray Show(CrmRecord record, HashSet<string>? select)
    {
        var row = new PhpArray { ["ID"] = record.Id.ToString(CultureInfo.InvariantCulture) };
        foreach (var field in entity.Schema.Fields)
        {
            if (field.HiddenInClassic) continue;
            if (field.Type == FieldType.Multifield)
            {
                var entries = record.Multifields.Where(entry => entry.Type == field.Name).ToList();
                if (entries.Count > 0 && select?.Contains(field.Name) != false) row[field.Name] = Entries(entries);
            }
            else if (select is null || select.Contains(field.Name) || select.Contains(field.IsUser ? "UF_*" : "*"))
            {
                row[field.Name] = FieldWriter.Write(field, record, Dialect.Classic);
            }
        }

        return row;
    }

    private static PhpArray Entries(IEnumerable<Multifield> entries) => PhpArray.List(entries.Select(entry => new PhpArray
    {
        ["ID"] = entry.Id.ToString(CultureInfo.InvariantCulture),
        ["VALUE_TYPE"] = entry.ValueType,
        ["VALUE"] = entry.Value,
        ["TYPE_ID"] = entry.Type,
    }));
}
