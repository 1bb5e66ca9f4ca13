using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Events;
using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Control;

/// <summary>What people do in the portal by hand, one record or many: no limit, no application, and events as after any change.</summary>
internal sealed class EditControl(PortalState portal, MethodCatalog catalog)
{
    private const int Most = 100_000;

    public void AddTo(ControlRoutes routes) => routes.Add("POST edits", "A person does what a method does, once or in masses; events follow as after any change.", Edit,
    [
        new("method", "Such as crm.deal.update", Required: true), new("arguments", "Its arguments", ControlParameter.Object),
        new("ids", "Records that each get them, as a list, or all"), new("count", "How often, without ids", ControlParameter.Integer),
        new("user", "Who does it; 1 unless given", ControlParameter.Integer), new("robot", "Y for a robot of the portal"),
    ]);

    private PhpArray Edit(ControlCall call)
    {
        var method = call.Required("method");
        var user = call.Number("user", 1);
        if (portal.Users.All(known => known.Id != user)) throw new FormatException($"User \"{user}\" is not one of this portal.");
        var arguments = call.Arguments.Any("arguments") as PhpArray ?? new PhpArray();
        try
        {
            var run = catalog.Find(method);
            lock (portal.Lock)
            {
                portal.Events.By = new Origin(user, IsRobot: PhpText.IsYes(call.Arguments.Any("robot")));
                return PhpArray.List([.. Each(call, method, arguments).Select(one => run(new Call(method, one, new Caller(user))).Value)]);
            }
        }
        catch (ApiException error)
        {
            throw new FormatException($"{error.Code}: {error.Message}", error);
        }
    }

    // Every id gets the same arguments; without ids they are used "count" times.
    private List<PhpArray> Each(ControlCall call, string method, PhpArray arguments)
    {
        if (call.Arguments.Any("ids") is not { } ids)
        {
            var count = call.Number("count", 1);
            return count is >= 0 and <= Most ? [.. Enumerable.Range(0, (int)count).Select(_ => With(arguments, null))] : throw new FormatException($"\"count\" is not from 0 to {Most}.");
        }

        if (ids is PhpArray list) return [.. list.Values.Select(id => With(arguments, id))];
        if (PhpText.Of(ids) != "all") throw new FormatException("\"ids\" is neither a list nor \"all\".");
        return Target(method, arguments) is { } entity
            ? [.. entity.Table.All.Select(record => With(arguments, record.Id))]
            : throw new FormatException($"\"all\" means nothing for \"{method}\". Use it with a method of the CRM.");
    }

    private Entity? Target(string method, PhpArray arguments)
    {
        if (PhpText.TryInteger(arguments.Any("entityTypeId"), out var typeId)) return portal.Entity(typeId);
        var parts = method.Split('.');
        return parts is ["crm", var name, ..] ? portal.Entity(name) : null;
    }

    private static PhpArray With(PhpArray arguments, object? id)
    {
        var one = new PhpArray();
        foreach (var (key, value) in arguments) one[key] = value;
        if (id is not null) one["id"] = id;
        return one;
    }
}
