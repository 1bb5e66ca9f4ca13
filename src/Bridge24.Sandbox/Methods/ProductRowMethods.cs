using System.Globalization;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>Goods of a record: crm.item.productrow.*, and the two classic methods of leads, deals and quotes.</summary>
internal sealed class ProductRowMethods(PortalState portal)
{
    private ProductRowTable Rows => portal.ProductRows;

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["crm.item.productrow.add"] = Add;
        methods["crm.item.productrow.update"] = Update;
        methods["crm.item.productrow.get"] = call => Whole(Existing(call));
        methods["crm.item.productrow.list"] = List;
        methods["crm.item.productrow.delete"] = Delete;
        methods["crm.item.productrow.set"] = Set;
        methods["crm.item.productrow.fields"] = _ => ProductRowView.Fields;
        foreach (var (entity, code) in new[] { ("lead", "L"), ("deal", "D"), ("quote", "Q") })
        {
            methods[$"crm.{entity}.productrows.get"] = call => GetClassic(call, code);
            methods[$"crm.{entity}.productrows.set"] = call => SetClassic(call, code);
        }
    }

    private MethodResult Add(Call call)
    {
        var fields = Map(call, "fields");
        var (type, id) = (PhpText.Of(Required(fields, "ownerType")), Number(Required(fields, "ownerId")));
        Demand(call, type, id);
        var row = Rows.Add(ProductRowView.Read(new ProductRow(0, type, id), fields));
        Rows.Total(portal, type, id);
        return Whole(row);
    }

    private MethodResult Update(Call call)
    {
        var row = ProductRowView.Read(Existing(call), Map(call, "fields"));
        Rows.Replace(row);
        Rows.Total(portal, row.OwnerType, row.OwnerId);
        return Whole(row);
    }

    private MethodResult Delete(Call call)
    {
        var row = Existing(call);
        Rows.Remove(one => one.Id == row.Id);
        Rows.Total(portal, row.OwnerType, row.OwnerId);
        return new MethodResult(null);
    }

    private MethodResult Set(Call call)
    {
        var (type, id) = (PhpText.Of(Required(call.Arguments, "ownerType")), Number(Required(call.Arguments, "ownerId")));
        Demand(call, type, id);
        var rows = Replace(type, id, Map(call, "productRows").Values.OfType<PhpArray>());
        return new MethodResult(new PhpArray { ["productRows"] = PhpArray.List(rows.Select(ProductRowView.Item)) });
    }

    private MethodResult GetClassic(Call call, string type) =>
        new(PhpArray.List(Rows.Of(type, ClassicOwner(call, type)).OrderBy(row => row.Sort).Select(ProductRowView.Classic)));

    private MethodResult SetClassic(Call call, string type)
    {
        var id = ClassicOwner(call, type);
        if (call.Arguments.Any("rows") is not PhpArray rows) throw new ApiException(400, "", "The parameter rows must be array");
        Replace(type, id, rows.Values.OfType<PhpArray>().Select(ProductRowView.Camel));
        return new MethodResult(true);
    }

    // A row that names the id of one that is there stays that row.
    private List<ProductRow> Replace(string type, long id, IEnumerable<PhpArray> given)
    {
        var before = Rows.Of(type, id).ToDictionary(row => row.Id);
        Rows.Remove(row => row.OwnerType == type && row.OwnerId == id);
        var rows = given.Select(fields => PhpText.TryInteger(fields.Find("id"), out var rowId) && before.Remove(rowId, out var known)
            ? Rows.Put(ProductRowView.Read(known, fields))
            : Rows.Add(ProductRowView.Read(new ProductRow(0, type, id), fields))).ToList();
        Rows.Total(portal, type, id);
        return rows;
    }

    private long ClassicOwner(Call call, string type)
    {
        if (!PhpText.TryInteger(call.Arguments.Any("id"), out var id) || id <= 0) throw new ApiException(400, "", "The parameter id is invalid or not defined");
        var owner = ProductRowTable.Owner(portal, type, id) ?? throw new ApiException(400, "", "Not found");
        return RecordRights.May(portal, call.User, owner.Record) ? id : throw new ApiException(400, "", "Access denied");
    }

    private void Demand(Call call, string type, long id)
    {
        var owner = ProductRowTable.Owner(portal, type, id) ?? throw new ApiException(400, "OWNER_NOT_FOUND", "The owner of the product row is not found");
        if (!RecordRights.May(portal, call.User, owner.Record)) throw Denied();
    }

    private MethodResult List(Call call)
    {
        var rows = RecordRights.Of(portal, call.User) is null ? Rows.All : Rows.All.Where(row => IsVisible(call, row));
        return RowList.Answer(rows.Select(ProductRowView.Item), call, portal.Quirks, "productRows");
    }

    private bool IsVisible(Call call, ProductRow row) =>
        ProductRowTable.Owner(portal, row.OwnerType, row.OwnerId) is not { } owner || RecordRights.May(portal, call.User, owner.Record);

    private static ApiException Denied() => new(400, "ACCESS_DENIED", "Access denied");

    private ProductRow Existing(Call call)
    {
        var row = Rows.Find(Number(Required(call.Arguments, "id"))) ?? throw new ApiException(400, "NOT_FOUND", "Product row not found");
        return IsVisible(call, row) ? row : throw Denied();
    }

    private static PhpArray Map(Call call, string name) => Required(call.Arguments, name) as PhpArray ?? throw Missing(name);

    private static object Required(PhpArray map, string name) => map.Find(name) ?? throw Missing(name);

    private static ApiException Missing(string name) => new(400, "100", string.Create(CultureInfo.InvariantCulture, $"Could not find value for parameter {{{name}}}"));

    private static long Number(object value) => PhpText.TryInteger(value, out var number) ? number : 0;

    private static MethodResult Whole(ProductRow row) => new(new PhpArray { ["productRow"] = ProductRowView.Item(row) });
}
