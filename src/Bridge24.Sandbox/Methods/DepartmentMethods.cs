using System.Globalization;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>Departments, department.*; filter and order stand among the parameters.</summary>
internal sealed class DepartmentMethods(PortalState portal)
{
    private static readonly string[] Filters = ["ID", "NAME", "SORT", "PARENT", "UF_HEAD"];

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["department.get"] = List;
        methods["department.add"] = Add;
        methods["department.update"] = Update;
        methods["department.delete"] = Delete;
        methods["department.fields"] = _ => new MethodResult(new PhpArray
        {
            ["ID"] = "ID",
            ["NAME"] = "Department Name",
            ["SORT"] = "Sort Order",
            ["PARENT"] = "Parent Department",
            ["UF_HEAD"] = "Manager",
        });
    }

    // SORT filters and sort orders: here the case of a name matters.
    private MethodResult List(Call call)
    {
        var filter = new PhpArray();
        foreach (var name in Filters)
            if (call.Arguments.Find(name) is { } value) filter[name] = value;
        var order = PhpText.Of(call.Arguments.Find("sort")) is { Length: > 0 } sort ? new PhpArray { [sort] = call.Arguments.Any("order") } : new PhpArray();
        return RowList.Page(RowList.Order(RowList.Filter(portal.Structure.Departments.Select(Show), filter, portal.Quirks), order).Select(Filled), call.Start);
    }

    private MethodResult Add(Call call)
    {
        if (PhpText.IsEmpty(call.Arguments.Any("NAME"))) throw Error("Department name not provided.<br>");
        if (Parent(call) is null) throw Error("There can only be one top-level department in the company structure");
        return new MethodResult(portal.Structure.Add(Changed(new Department(0, "", 500, null, null), call)).Id);
    }

    private MethodResult Update(Call call)
    {
        portal.Structure.Replace(Changed(Existing(call), call));
        return new MethodResult(true);
    }

    private MethodResult Delete(Call call)
    {
        portal.Structure.Remove(Existing(call));
        return new MethodResult(true);
    }

    private Department Existing(Call call) =>
        portal.Structure.Departments.FirstOrDefault(one => one.Id == Number(call, "ID")) ?? throw Error("Department not found");

    private Department Changed(Department department, Call call) => department with
    {
        Name = call.Arguments.Any("NAME") is { } name ? PhpText.Of(name) : department.Name,
        Sort = call.Arguments.Find("SORT") is null ? department.Sort : Number(call, "SORT"),
        Parent = Parent(call) ?? department.Parent,
        Head = call.Arguments.Any("UF_HEAD") is null ? department.Head : Number(call, "UF_HEAD"),
    };

    private long? Parent(Call call) => portal.Structure.Departments.FirstOrDefault(one => one.Id == Number(call, "PARENT"))?.Id;

    private static long Number(Call call, string name) => PhpText.TryInteger(call.Arguments.Find(name), out var number) ? number : 0;

    private static PhpArray Show(Department department) => new()
    {
        ["ID"] = Text(department.Id),
        ["NAME"] = department.Name,
        ["SORT"] = department.Sort,
        ["PARENT"] = department.Parent is { } parent ? Text(parent) : null,
        ["UF_HEAD"] = department.Head is { } head ? Text(head) : null,
    };

    // The top has no PARENT at all, and a department without a head no UF_HEAD.
    private static PhpArray Filled(PhpArray row)
    {
        foreach (var name in row.Where(pair => pair.Value is null).Select(pair => pair.Key).ToList()) row.Remove(name);
        return row;
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static ApiException Error(string text) => new(400, "ERROR_CORE", text);
}
