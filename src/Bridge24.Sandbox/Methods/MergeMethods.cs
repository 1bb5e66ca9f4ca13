using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Methods;

/// <summary>Merges records into the first of them, crm.entity.mergeBatch.</summary>
internal sealed class MergeMethods(PortalState portal)
{
    private readonly RecordMerger _merger = new(portal);

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods) => methods["crm.entity.mergeBatch"] = Merge;

    private MethodResult Merge(Call call)
    {
        var given = call.Map("params");
        if (given.Any("entityTypeId") is not { } asked || !PhpText.TryInteger(asked, out var typeId)) throw Error("The parameter entityTypeId is required.");
        if (given.Any("entityIds") is not PhpArray { Count: > 0 } list) throw Error("The parameter entityIds does not contains valid elements.");
        var ids = list.Values.Select(value => PhpText.TryInteger(value, out var id) ? id : 0).Where(id => id > 0).Distinct().ToList();
        if (ids.Count < 2) throw Error("The parameter entityIds must contains at least two elements.");
        if (portal.Entity(typeId) is not { } entity) throw Error($"Entity type {typeId} is not supported");
        var records = ids.Select(id => entity.Table.Find(id) ?? throw Error("Owner was not found")).ToList();
        if (!records.TrueForAll(record => RecordRights.May(portal, call.User, record))) throw new ApiException(403, "0", "Access denied");
        if (portal.Quirks.Is(KnownQuirks.MergeConflict, "answers") && records.Skip(1).Any(one => RecordMerger.InConflict(entity, records[0], one)))
            return Answer("CONFLICT", []);
        foreach (var gone in records.Skip(1)) _merger.Merge(entity, entity.Table.Find(ids[0])!, gone, call.User);
        return Answer("SUCCESS", ids.Skip(1));
    }

    private static MethodResult Answer(string status, IEnumerable<long> gone) =>
        new(new PhpArray { ["STATUS"] = status, ["ENTITY_IDS"] = PhpArray.List(gone.Select(id => (object?)id)) });

    private static ApiException Error(string text) => new(400, "0", text);
}
