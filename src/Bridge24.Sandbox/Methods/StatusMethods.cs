using System.Globalization;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>Directories and stages, crm.status.*.</summary>
internal sealed class StatusMethods(PortalState portal)
{
    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["crm.status.list"] = call => RowList.Answer(portal.Statuses.All.Select(Show), call, portal.Quirks);
        methods["crm.status.get"] = call => new MethodResult(Show(Existing(call)));
        methods["crm.status.add"] = Add;
        methods["crm.status.update"] = Update;
        methods["crm.status.delete"] = Delete;
        methods["crm.status.fields"] = _ => FieldTable.Classic(
            "ID integer R", "ENTITY_ID string *I", "STATUS_ID string *I", "SORT integer", "NAME string *", "NAME_INIT string R",
            "SYSTEM char R", "CATEGORY_ID integer I", "COLOR string", "SEMANTICS char I", "EXTRA crm_status_extra");
        methods["crm.status.entity.items"] = Items;
        methods["crm.status.entity.types"] = _ => new MethodResult(PhpArray.List(portal.Statuses.All.Select(status => status.Directory).Distinct()
            .Select(directory => new PhpArray { ["ID"] = directory, ["NAME"] = directory })));
    }

    private MethodResult Add(Call call)
    {
        if (call.Arguments.Any("fields") is not PhpArray fields) throw Error("Parameter 'fields' must be array.");
        var (directory, id, name) = (Text(fields, "ENTITY_ID"), Text(fields, "STATUS_ID"), Text(fields, "NAME"));
        var missing = new[] { ("ENTITY_ID", directory), ("STATUS_ID", id) }.Where(pair => pair.Item2.Length == 0).Select(pair => $"The field {pair.Item1} is required.").ToList();
        if (missing.Count > 0) throw Error(string.Join('\n', missing));
        if (portal.Statuses.All.FirstOrDefault(status => status.Directory == directory) is not { } neighbour) throw Error("Specified entity type is not supported.");
        if (name.Length == 0) throw Error("The field Title is required.");
        var prefix = neighbour.StatusId.Contains(':', StringComparison.Ordinal) ? neighbour.StatusId[..(neighbour.StatusId.IndexOf(':', StringComparison.Ordinal) + 1)] : "";
        if (!id.StartsWith(prefix, StringComparison.Ordinal)) id = prefix + id;
        if (portal.Statuses.Find(directory, id) is not null) throw new ApiException(400, "ERROR_CORE", "The specified status ID already exists.");
        var sort = PhpText.TryInteger(fields.Find("SORT"), out var given) ? (int)given : 500;
        var semantics = Text(fields, "SEMANTICS");
        if (semantics.Length == 0 && portal.Statuses.In(directory).FirstOrDefault(status => status.Semantics == "S") is { } final && sort > final.Sort)
            throw Error("Cannot create more stages after the final stage because the final successful stage already exists. Try using sort order values less than that of the final stage.");
        var added = portal.Statuses.Add(new Status(0, directory, id, name, sort, semantics) { Color = Text(fields, "COLOR"), CategoryId = neighbour.CategoryId });
        return new MethodResult(added.Id);
    }

    private MethodResult Update(Call call)
    {
        var status = Existing(call);
        var fields = call.Map("fields");
        portal.Statuses.Replace(status with
        {
            Name = Text(fields, "NAME") is { Length: > 0 } name ? name : status.Name,
            Sort = PhpText.TryInteger(fields.Find("SORT"), out var sort) ? (int)sort : status.Sort,
            Color = fields.Find("COLOR") is { } color ? PhpText.Of(color) : status.Color,
        });
        return new MethodResult(true);
    }

    private MethodResult Delete(Call call)
    {
        var status = Existing(call);
        if (status.IsSystem && Text(call.Map("params"), "FORCED") != "Y" && Text(call.Arguments, "FORCED") != "Y")
            throw Error("CRM System Status can be deleted only if parameter FORCED is specified and equal to \"Y\".");
        if (portal.ItemEntities.Any(entity => entity.StageDirectory is { } stages && status.Directory.StartsWith(stages, StringComparison.Ordinal)
            && entity.Table.All.Any(record => Equals(record[entity.Stage!.Name], status.StatusId))))
            throw Error("There are active items in this status.");
        portal.Statuses.Remove(status);
        return new MethodResult(true);
    }

    private MethodResult Items(Call call) => new(PhpArray.List(portal.Statuses.In(Text(call.Arguments, "entityId")).Select(status => new PhpArray
    {
        ["NAME"] = status.Name,
        ["SORT"] = (long)status.Sort,
        ["STATUS_ID"] = status.StatusId,
    })));

    private Status Existing(Call call)
    {
        if (!PhpText.TryInteger(call.Arguments.Any("id"), out var id) || id <= 0) throw Error("Invalid identifier.");
        return portal.Statuses.Find(id) ?? throw Error("Status is not found.");
    }

    private static PhpArray Show(Status status)
    {
        var row = new PhpArray
        {
            ["ID"] = Number(status.Id),
            ["ENTITY_ID"] = status.Directory,
            ["STATUS_ID"] = status.StatusId,
            ["NAME"] = status.Name,
            ["NAME_INIT"] = status.NameInit,
            ["SORT"] = Number(status.Sort),
            ["SYSTEM"] = status.IsSystem ? "Y" : "N",
            ["CATEGORY_ID"] = status.CategoryId is { } category ? Number(category) : null,
            ["COLOR"] = status.Color,
            ["SEMANTICS"] = status.Semantics.Length > 0 ? status.Semantics : null,
        };
        if (status.Directory.Contains("STAGE", StringComparison.Ordinal) || status.Directory is "STATUS" or "QUOTE_STATUS")
            row["EXTRA"] = new PhpArray { ["SEMANTICS"] = status.Semantics switch { "S" => "success", "F" => "failure", _ => "process" }, ["COLOR"] = status.Color };
        return row;
    }

    private static string Text(PhpArray map, string name) => PhpText.Of(map.Any(name));

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static ApiException Error(string text) => new(400, "", text);
}
