using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>Which contacts and companies belong to a record, crm.deal.contact.* and the like.</summary>
internal sealed class LinkMethods(PortalState portal, Entity owner, Entity other)
{
    private const int SortStep = 10;

    // A company's contacts are kept at the contacts, as the list of their companies.
    private readonly bool _isReverse = owner.Name == "company";
    private readonly string _key = other.Name.ToUpperInvariant() + "_ID";

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        var name = $"crm.{owner.Name}.{other.Name}";
        methods[name + ".fields"] = _ => FieldTable.Classic(_key + " integer *", "SORT integer", "ROLE_ID integer", "IS_PRIMARY char");
        methods[name + ".add"] = Add;
        methods[name + ".delete"] = call => Change(call, ids => ids.Remove(Linked(call.Map("fields"), ids)));
        methods[name + ".items.get"] = call => new MethodResult(PhpArray.List(Ids(Existing(call)).Select(Show)));
        methods[name + ".items.set"] = Set;
        methods[name + ".items.delete"] = call => Change(call, ids => ids.Clear());
    }

    private MethodResult Add(Call call) => Change(call, ids =>
    {
        var fields = call.Map("fields");
        var id = Linked(fields, null);
        ids.Remove(id);
        if (PhpText.IsYes(fields.Any("IS_PRIMARY"))) ids.Insert(0, id);
        else ids.Add(id);
    });

    private MethodResult Set(Call call)
    {
        if (call.Arguments.Any("items") is not PhpArray items) throw Error("The parameter items must be array.");
        return Change(call, ids =>
        {
            ids.Clear();
            var rows = items.Values.OfType<PhpArray>().OrderByDescending(row => PhpText.IsYes(row.Any("IS_PRIMARY")))
                .ThenBy(row => PhpText.TryInteger(row.Any("SORT"), out var sort) ? sort : long.MaxValue);
            foreach (var id in rows.Select(row => Linked(row, null)).Distinct()) ids.Add(id);
        });
    }

    private MethodResult Change(Call call, Action<List<long>> change)
    {
        var record = Existing(call);
        var ids = Ids(record);
        change(ids);
        if (_isReverse) CompanyContacts.Write(other, record.Id, ids);
        else record = WriteOwn(record, ids);
        RecordParts.Changed(portal, owner, record, call.User);
        return new MethodResult(true);
    }

    private CrmRecord WriteOwn(CrmRecord record, List<long> ids)
    {
        var changed = record.Copy();
        LinkTable.Write(changed, _key, ids);
        owner.Table.Replace(changed);
        return changed;
    }

    private List<long> Ids(CrmRecord record) => _isReverse
        ? [.. CompanyContacts.Of(other, record.Id)]
        : LinkTable.Read(record, _key);

    private long Linked(PhpArray fields, List<long>? among)
    {
        if (!PhpText.TryInteger(fields.Any(_key), out var id) || other.Table.Find(id) is null || among?.Contains(id) == false)
            throw Error("The parameter 'fields' is not valid.");
        return id;
    }

    private CrmRecord Existing(Call call)
    {
        if (!PhpText.TryInteger(call.Arguments.Any("id"), out var id) || id <= 0) throw Error("The parameter 'ownerEntityID' is invalid or not defined.");
        var record = owner.Table.Find(id) ?? throw Error("Not found.");
        return RecordRights.May(portal, call.User, record) ? record : throw Error("Access denied.");
    }

    private PhpArray Show(long id, int index) => new()
    {
        [_key] = id,
        ["SORT"] = (long)((index + 1) * SortStep),
        ["ROLE_ID"] = 0L,
        ["IS_PRIMARY"] = index == 0 ? "Y" : "N",
    };

    private static ApiException Error(string text) => new(400, "", text);
}
