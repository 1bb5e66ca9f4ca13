using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>The records that an activity belongs to, crm.activity.binding.*.</summary>
internal sealed class ActivityBindingMethods(PortalState portal)
{
    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["crm.activity.binding.list"] = call => new MethodResult(PhpArray.List(Of(Activity(call)).Where(one => May(call, one)).Select(Show)));
        methods["crm.activity.binding.add"] = Add;
        methods["crm.activity.binding.delete"] = Delete;
        methods["crm.activity.binding.move"] = Move;
    }

    private MethodResult Add(Call call)
    {
        var (activity, target) = (Activity(call), Record(call, "entityTypeId", "entityId"));
        var bindings = Of(activity);
        Demand(call, [.. bindings.Take(1), target]);
        if (bindings.Contains(target)) throw new ApiException(400, "ACTIVITY_IS_ALREADY_BOUND", "The activity is already bound to this entity");
        return Save(activity, [.. bindings, target]);
    }

    private MethodResult Delete(Call call)
    {
        var (activity, target) = (Activity(call), Record(call, "entityTypeId", "entityId"));
        var bindings = Of(activity);
        Demand(call, [.. bindings.Take(1), target]);
        if (!bindings.Contains(target)) throw NotBound();
        if (bindings.Count == 1) throw new ApiException(400, "LAST_BINDING_CANNOT_BE_DELETED", "The only binding cannot be deleted");
        return Save(activity, [.. bindings.Where(one => one != target)]);
    }

    private MethodResult Move(Call call)
    {
        var activity = Activity(call);
        var (source, target) = (Record(call, "sourceEntityTypeId", "sourceEntityId"), Record(call, "targetEntityTypeId", "targetEntityId"));
        if (source.Type != target.Type) throw new ApiException(400, "SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR", "The entity types are not equal");
        if (source == target) throw new ApiException(400, "SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR", "The entities are equal");
        var bindings = Of(activity);
        Demand(call, [.. bindings.Take(1), source, target]);
        if (!bindings.Contains(source)) throw NotBound();
        if (bindings.Contains(target)) throw new ApiException(400, "ACTIVITY_IS_ALREADY_BOUND", "The activity is already bound to this entity");
        return Save(activity, [.. bindings.Select(one => one == source ? target : one)]);
    }

    private bool May(Call call, (long Type, long Id) binding) =>
        portal.Entity(binding.Type)?.Table.Find(binding.Id) is not { } record || RecordRights.May(portal, call.User, record);

    private void Demand(Call call, params ReadOnlySpan<(long Type, long Id)> bindings)
    {
        foreach (var binding in bindings)
            if (!May(call, binding)) throw new ApiException(400, "ACCESS_DENIED", "Insufficient rights to perform the operation");
    }

    // The first one is the activity's owner.
    private static MethodResult Save(CrmRecord activity, List<(long Type, long Id)> bindings)
    {
        (activity["OWNER_TYPE_ID"], activity["OWNER_ID"]) = (bindings[0].Type, bindings[0].Id);
        activity["BINDINGS"] = PhpArray.List(bindings.Select(one => new PhpArray { ["OWNER_TYPE_ID"] = one.Type, ["OWNER_ID"] = one.Id }));
        return new MethodResult(true);
    }

    private static List<(long Type, long Id)> Of(CrmRecord activity) =>
        [.. (activity["BINDINGS"] as PhpArray ?? []).Values.OfType<PhpArray>().Select(one => (Whole(one.Find("OWNER_TYPE_ID")), Whole(one.Find("OWNER_ID"))))];

    private static PhpArray Show((long Type, long Id) binding) => new() { ["entityTypeId"] = binding.Type, ["entityId"] = binding.Id };

    private CrmRecord Activity(Call call) => portal.Activities.Activities.Table.Find(Number(call, "activityId")) ?? throw new ApiException(400, "NOT_FOUND", "Element not found");

    private (long Type, long Id) Record(Call call, string type, string id)
    {
        var found = (Number(call, type), Number(call, id));
        return portal.Entity(found.Item1)?.Table.Find(found.Item2) is not null ? found : throw new ApiException(400, "OWNER_NOT_FOUND", "Owner not found");
    }

    private static long Number(Call call, string name) =>
        Whole(call.Arguments.Any(name) ?? throw new ApiException(400, "100", $"Could not find value for parameter {{{name}}}"));

    private static long Whole(object? value) => PhpText.TryInteger(value, out var number) ? number : 0;

    private static ApiException NotBound() => new(400, "BINDING_NOT_FOUND", "The activity is not bound to this entity");
}
