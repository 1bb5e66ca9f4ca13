using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>Pipelines, crm.category.*.</summary>
internal sealed class CategoryMethods(PortalState portal)
{
    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["crm.category.list"] = List;
        methods["crm.category.get"] = call => Whole(Existing(call, Target(call)));
        methods["crm.category.add"] = Add;
        methods["crm.category.update"] = Update;
        methods["crm.category.delete"] = Delete;
        methods["crm.category.fields"] = call =>
        {
            Target(call);
            return FieldTable.Item("ID integer R", "NAME string", "SORT integer", "ENTITY_TYPE_ID integer *R", "IS_DEFAULT boolean R", "ORIGIN_ID string", "ORIGINATOR_ID string");
        };
    }

    private MethodResult List(Call call)
    {
        var rows = portal.Categories.Of(Target(call)).OrderBy(category => category.Sort).Select(Show).ToList();
        return new MethodResult(new PhpArray { ["categories"] = PhpArray.List(rows) }, rows.Count);
    }

    private MethodResult Add(Call call)
    {
        var entity = Target(call);
        var fields = call.Map("fields");
        if (PhpText.IsEmpty(fields.Find("name"))) throw new ApiException(400, "0", "Field 'NAME' is required");
        if (PhpText.IsYes(fields.Find("isSystem"))) throw new ApiException(400, "ADDING_DISABLED", "Adding a system category is prohibited");
        return Whole(portal.Categories.Add(entity, Changed(new Category(0, entity.TypeId, "", 500, IsDefault: false), fields)));
    }

    private MethodResult Update(Call call)
    {
        var category = Changed(Existing(call, Target(call)), call.Map("fields"));
        portal.Categories.Replace(category);
        return Whole(category);
    }

    private MethodResult Delete(Call call)
    {
        var entity = Target(call);
        var category = Existing(call, entity);
        var isDeal = !entity.IsDynamic;
        if (category.IsDefault)
            throw isDeal ? new ApiException(400, "0", "Default deal category cannot be deleted") : new ApiException(400, "BX_ERROR", "This funnel is the default funnel");
        if (entity.Table.All.Any(record => Equals(record["CATEGORY_ID"], category.Id)))
            throw isDeal ? new ApiException(400, "0", $"Deals related to the funnel {category.Name} found") : new ApiException(400, "BX_ERROR", "Elements related to the funnel found");
        portal.Categories.Remove(entity, category);
        return new MethodResult(null);
    }

    private Entity Target(Call call)
    {
        var entity = PhpText.TryInteger(call.Arguments.Find("entityTypeId"), out var typeId) ? portal.Entity(typeId) : null;
        if (entity is null) throw new ApiException(400, "NOT_FOUND", "SPA not found");
        return entity.HasCategories ? entity : throw new ApiException(400, "ENTITY_TYPE_NOT_SUPPORTED", $"Entity type {entity.Title} is not supported");
    }

    private Category Existing(Call call, Entity entity) =>
        PhpText.TryInteger(call.Arguments.Find("id"), out var id) && portal.Categories.Find(entity, id) is { } category
            ? category
            : throw new ApiException(400, "NOT_FOUND", "Element not found");

    private static Category Changed(Category category, PhpArray fields) => category with
    {
        Name = fields.Find("name") is { } name ? PhpText.Of(name) : category.Name,
        Sort = PhpText.TryInteger(fields.Find("sort"), out var sort) ? (int)sort : category.Sort,
        IsDefault = fields.Find("isDefault") is { } isDefault ? PhpText.IsYes(isDefault) : category.IsDefault,
        OriginId = fields.Find("originId") is { } origin ? PhpText.Of(origin) : category.OriginId,
        OriginatorId = fields.Find("originatorId") is { } originator ? PhpText.Of(originator) : category.OriginatorId,
    };

    private static MethodResult Whole(Category category) => new(new PhpArray { ["category"] = Show(category) });

    private static PhpArray Show(Category category)
    {
        var row = new PhpArray
        {
            ["id"] = category.Id,
            ["name"] = category.Name,
            ["sort"] = (long)category.Sort,
            ["entityTypeId"] = (long)category.EntityTypeId,
            ["isDefault"] = category.IsDefault ? "Y" : "N",
        };
        if (category is not { EntityTypeId: 2, Id: > 0 }) return row;
        row["originId"] = category.OriginId;
        row["originatorId"] = category.OriginatorId;
        return row;
    }
}
