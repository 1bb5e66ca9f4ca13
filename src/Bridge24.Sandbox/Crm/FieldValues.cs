namespace Bridge24.Sandbox.Crm;

internal static class FieldValues
{
    public static bool Same(object? left, object? right)
    {
        if (IsEmpty(left) || IsEmpty(right)) return IsEmpty(left) && IsEmpty(right);
        if (left is List<object> first && right is List<object> second) return first.SequenceEqual(second);
        return left!.Equals(right);
    }

    public static bool IsEmpty(object? value) => value is null or "" or 0L or false or List<object> { Count: 0 };
}
