using System.Collections.Concurrent;
using System.Reflection;

namespace Bridge24.Sandbox.Snapshots;

/// <summary>The fields that make up the state of a type, those of its bases with them.</summary>
internal static class ShapeOf
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Known = new();

    public static FieldInfo[] Type(Type type) => Known.GetOrAdd(type, Read);

    private static FieldInfo[] Read(Type type)
    {
        // What cannot change and leads nowhere need not be kept.
        if (type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal)) return [];
        var fields = new List<FieldInfo>();
        for (var at = type; at is not null && at != typeof(object); at = at.BaseType)
            fields.AddRange(at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
        return [.. fields];
    }
}
