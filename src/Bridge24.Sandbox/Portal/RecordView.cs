using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Portal;

/// <summary>Records as the classic methods show them, for those who look from outside.</summary>
internal static class RecordView
{
    public static PhpArray All(PortalState portal, Entity entity) => Newest(portal, entity, int.MaxValue);

    /// <summary>Those with the greatest ids, in order.</summary>
    public static PhpArray Newest(PortalState portal, Entity entity, int count)
    {
        var methods = new ClassicMethods(portal, entity);
        lock (portal.Lock)
        {
            return PhpArray.List(entity.Table.All.Skip(Math.Max(0, entity.Table.Count - count)).Select(methods.Show));
        }
    }

    public static IReadOnlyDictionary<string, object?> Plain(PhpArray map) =>
        map.ToDictionary(pair => pair.Key, pair => Plain(pair.Value), StringComparer.Ordinal);

    private static object? Plain(object? value) => value switch
    {
        PhpArray { IsList: true } list => list.Values.Select(Plain).ToList(),
        PhpArray map => Plain(map),
        _ => value,
    };
}
