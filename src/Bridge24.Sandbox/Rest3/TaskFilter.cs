using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Rest3;

/// <summary>A filter of REST 3.0 over tasks, of which it can only look at the id.</summary>
internal static class TaskFilter
{
    public static Func<long, bool> Read(object? filter, bool any = false)
    {
        if (filter is null) return _ => true;
        if (filter is not PhpArray conditions) throw Unreadable(filter);
        var parts = conditions.Values.Select(Condition).ToList();
        return any ? id => parts.Exists(part => part(id)) : id => parts.TrueForAll(part => part(id));
    }

    private static Func<long, bool> Condition(object? raw)
    {
        if (raw is not PhpArray map) throw Unreadable(raw);
        if (map.Find("conditions") is { } group) return Read(group, PhpText.Of(map.Find("logic")).Equals("or", StringComparison.OrdinalIgnoreCase));
        var values = map.Values.ToList();
        if (!map.IsList || values.Count is < 2 or > 3 || values[0] is not string name) throw Unreadable(raw);
        var field = TaskDto.Find(name) ?? throw Rest3Exception.UnknownField(name, TaskDto.Name);
        if (!field.IsFilterable) throw Rest3Exception.Of((name, $"In DTO `{TaskDto.Name}`, the `{name}` field requires the `Filterable` attribute for such a request"));
        return Compare(values.Count == 2 ? "=" : PhpText.Of(values[1]), values[^1]);
    }

    private static Func<long, bool> Compare(string op, object? value)
    {
        long One() => value is long number ? number : throw Rest3Exception.WrongType("id", "int");
        List<long> Many() => value is PhpArray { IsList: true } list && list.Values.All(item => item is long) ? [.. list.Values.Cast<long>()] : throw Rest3Exception.WrongType("id", "array");
        switch (op)
        {
            case "in": return new HashSet<long>(Many()).Contains;
            case "between":
                var range = Many();
                return range.Count == 2 ? id => id >= range[0] && id <= range[1] : throw Rest3Exception.WrongType("id", "array");
        }

        if (op is not ("=" or "!=" or ">" or ">=" or "<" or "<=")) throw new Rest3Exception(400, "UNKNOWNFILTEROPERATOREXCEPTION", $"Unknown filter operator `{op}`");
        var bound = One();
        return op switch
        {
            "=" => id => id == bound,
            "!=" => id => id != bound,
            ">" => id => id > bound,
            ">=" => id => id >= bound,
            "<" => id => id < bound,
            _ => id => id <= bound,
        };
    }

    private static Rest3Exception Unreadable(object? value) =>
        new(400, "INVALIDFILTEREXCEPTION", $"Unable to recognize the filter parameter `{System.Text.Encoding.UTF8.GetString(PhpJson.Write(value))}`");
}
