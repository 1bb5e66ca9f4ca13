using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>Emulated methods by name; case does not matter.</summary>
internal sealed class MethodCatalog
{
    private static readonly string[] KnownFamilies =
        ["crm.", "task.", "tasks.", "disk.", "im.", "event.", "department.", "log.", "lists.", "calendar.", "user.", "app.", "placement.", "catalog.", "sale.", "bizproc.", "telephony."];

    private readonly Dictionary<string, Func<Call, MethodResult>> _methods = new(StringComparer.OrdinalIgnoreCase);

    public MethodCatalog(PortalState portal)
    {
        var items = new ItemMethods(portal);
        _methods["crm.item.add"] = items.Add;
        _methods["crm.item.get"] = items.Get;
        _methods["crm.item.list"] = items.List;
        _methods["crm.item.update"] = items.Update;
        _methods["crm.item.delete"] = items.Delete;
        _methods["crm.item.fields"] = items.FieldList;
        _methods["crm.item.import"] = items.Import;
        _methods["crm.item.batchImport"] = items.BatchImport;
        foreach (var entity in portal.Entities)
        {
            var classic = new ClassicMethods(portal, entity);
            var fields = new UserFieldMethods(portal, entity);
            var name = "crm." + entity.Name;
            _methods[name + ".add"] = classic.Add;
            _methods[name + ".get"] = classic.Get;
            _methods[name + ".list"] = classic.List;
            _methods[name + ".update"] = classic.Update;
            _methods[name + ".delete"] = classic.Delete;
            _methods[name + ".fields"] = classic.FieldList;
            _methods[name + ".userfield.add"] = fields.Add;
            _methods[name + ".userfield.get"] = fields.Get;
            _methods[name + ".userfield.list"] = fields.List;
            _methods[name + ".userfield.delete"] = fields.Delete;
        }

        var common = new PortalMethods(portal);
        _methods["app.info"] = ApplicationMethods.Info;
        _methods["crm.status.list"] = common.StatusList;
        _methods["crm.duplicate.findbycomm"] = common.FindDuplicates;
        _methods["user.get"] = common.GetUsers;
        _methods["user.current"] = common.CurrentUser;
        _methods["profile"] = common.Profile;
        _methods["scope"] = PortalMethods.Scope;
        _methods["server.time"] = common.ServerTime;
        _methods["methods"] = _ => new MethodResult(PhpArray.List(_methods.Keys.Append("batch").Order(StringComparer.Ordinal)));
    }

    public Func<Call, MethodResult> Find(string name) => _methods.TryGetValue(name, out var method)
        ? method
        : throw new ApiException(404, "ERROR_METHOD_NOT_FOUND", KnownFamilies.Any(family => name.StartsWith(family, StringComparison.OrdinalIgnoreCase))
            ? $"Method \"{name}\" is not emulated by the sandbox"
            : "Method not found!");
}
