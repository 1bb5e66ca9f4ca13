using System.Reflection;
using Bridge24.Sandbox.Portal;

namespace Bridge24.Sandbox.Snapshots;

/// <summary>
/// What every object of the portal's state held at one moment. Putting it back keeps the objects themselves, so that methods
/// which hold on to them go on working. It goes by fields, so that a table added later is in it without a word here.
/// </summary>
internal sealed class StateImage
{
    // The clock, the limits and the quirks are how the portal behaves, not what it keeps.
    private static readonly string[] LeftOut = ["Bridge24.Sandbox.Clocks", "Bridge24.Sandbox.Limits", "Bridge24.Sandbox.Quirks", "Bridge24.Sandbox.OAuth"];

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<(object Owner, FieldInfo[] Fields, object?[] Values)> _objects = [];
    private readonly List<(Array Owner, Array Values)> _arrays = [];

    private StateImage() { }

    /// <summary>The caller holds the portal's lock.</summary>
    public static StateImage Take(PortalState portal)
    {
        var image = new StateImage();
        var waiting = new Stack<object>();
        image.See(portal, waiting);
        while (waiting.TryPop(out var next))
        {
            if (next is Array array) image.Keep(array, waiting);
            else image.Keep(next, waiting);
        }

        image._seen.Clear();
        return image;
    }

    /// <summary>The caller holds the portal's lock.</summary>
    public void PutBack()
    {
        foreach (var (owner, values) in _arrays) Array.Copy(values, owner, values.Length);
        foreach (var (owner, fields, values) in _objects)
            for (var i = 0; i < fields.Length; i++)
                if (!fields[i].IsInitOnly) fields[i].SetValue(owner, values[i]);
    }

    private void See(object? value, Stack<object> waiting)
    {
        if (value is not null && IsState(value.GetType()) && _seen.Add(value)) waiting.Push(value);
    }

    private void Keep(Array array, Stack<object> waiting)
    {
        _arrays.Add((array, (Array)array.Clone()));
        var element = array.GetType().GetElementType()!;
        if (element.IsValueType && ShapeOf.Type(element).Length == 0) return;
        foreach (var value in array) Follow(value, waiting);
    }

    private void Keep(object owner, Stack<object> waiting)
    {
        var fields = ShapeOf.Type(owner.GetType());
        if (fields.Length == 0) return;
        var values = Array.ConvertAll(fields, field => field.GetValue(owner));
        _objects.Add((owner, fields, values));
        foreach (var value in values) Follow(value, waiting);
    }

    // A struct is copied with what holds it; only what it points to is looked at.
    private void Follow(object? value, Stack<object> waiting)
    {
        if (value?.GetType() is not { IsValueType: true } type)
        {
            See(value, waiting);
            return;
        }

        if (type.IsPrimitive || type.IsEnum || !IsState(type)) return;
        foreach (var field in ShapeOf.Type(type)) Follow(field.GetValue(value), waiting);
    }

    private static bool IsState(Type type)
    {
        if (type.IsArray) return true;
        if (typeof(Delegate).IsAssignableFrom(type)) return false;

        // The compiler's own lists, which stand behind [a, b], have no namespace.
        if (type.Namespace is not { } space) return type.Assembly == typeof(StateImage).Assembly;
        return space.StartsWith("System.Collections", StringComparison.Ordinal)
            || (space.StartsWith("Bridge24.Sandbox", StringComparison.Ordinal) && !LeftOut.Contains(space, StringComparer.Ordinal));
    }
}
