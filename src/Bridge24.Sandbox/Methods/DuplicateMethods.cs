using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Methods;

/// <summary>Records by a phone or an e-mail, crm.duplicate.findbycomm.</summary>
internal sealed class DuplicateMethods(PortalState portal)
{
    private const int Limit = 20;

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods) => methods["crm.duplicate.findbycomm"] = Find;

    // A kind with as many hits as fit leaves no room for the kinds after it.
    private MethodResult Find(Call call)
    {
        var type = PhpText.Of(call.Arguments.Any("type")).ToUpperInvariant();
        if (type is not ("PHONE" or "EMAIL")) throw new ApiException(400, "Communication type is not defined", "");
        var values = call.Map("values").Values.Select(value => Normal(type, PhpText.Of(value))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (values.Count == 0) throw new ApiException(400, "Communication values is not defined", "");
        var wanted = PhpText.Of(call.Arguments.Any("entity_type"));
        var found = new PhpArray { IsMap = portal.Quirks.Is(KnownQuirks.NoDuplicates, "map") };
        foreach (var name in new[] { "lead", "contact", "company" })
        {
            if (wanted.Length > 0 && !name.Equals(wanted, StringComparison.OrdinalIgnoreCase)) continue;
            var ids = portal.Entity(name)!.Table.Index(type, record => Values(type, record)).Find(values).Take(Limit).Select(id => (object?)id).ToList();
            if (ids.Count > 0) found[name.ToUpperInvariant()] = PhpArray.List(ids);
            if (ids.Count == Limit) break;
        }

        return new MethodResult(found);
    }

    private static IEnumerable<string> Values(string type, CrmRecord record) =>
        record.Multifields.Where(entry => entry.Type == type).Select(entry => Normal(type, entry.Value));

    private static string Normal(string type, string value) => type == "PHONE" ? string.Concat(value.Where(char.IsAsciiDigit)) : value.Trim();
}
