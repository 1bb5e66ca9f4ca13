using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Methods;

/// <summary>Filters, orders and pages rows that are no records of the CRM.</summary>
internal static class RowList
{
    public static List<PhpArray> Filter(IEnumerable<PhpArray> rows, PhpArray filter, QuirkSet quirks) =>
        [.. rows.Where(row => filter.All(pair => Matches(row, pair.Key, pair.Value, quirks)))];

    public static IEnumerable<PhpArray> Order(IEnumerable<PhpArray> rows, PhpArray order)
    {
        if (order.Count == 0) return rows;
        var (name, direction) = order.First();
        object? Key(PhpArray row) => row.Any(name) is { } value && PhpText.TryNumber(value, out var number) ? number : row.Any(name);
        var comparer = Comparer<object?>.Create(Condition.Compare);
        return PhpText.Of(direction).Equals("DESC", StringComparison.OrdinalIgnoreCase) ? rows.OrderByDescending(Key, comparer) : rows.OrderBy(Key, comparer);
    }

    public static MethodResult Page(IEnumerable<PhpArray> rows, long start, string? wrap = null)
    {
        var all = rows.ToList();
        var first = (int)Math.Max(0, start / Query.PageSize * Query.PageSize);
        var page = PhpArray.List(all.Skip(first).Take(Query.PageSize));
        var next = start >= 0 && first + Query.PageSize < all.Count ? first + Query.PageSize : (int?)null;
        return new MethodResult(wrap is null ? page : new PhpArray { [wrap] = page }, start < 0 ? 0 : all.Count, next);
    }

    /// <summary>A list method's whole work: filter, order, page.</summary>
    public static MethodResult Answer(IEnumerable<PhpArray> rows, Call call, QuirkSet quirks, string? wrap = null) =>
        Page(Order(Filter(rows, call.Map("filter"), quirks), call.Map("order")), call.Start, wrap);

    private static bool Matches(PhpArray row, string key, object? wanted, QuirkSet quirks)
    {
        var parsed = FilterKey.Parse(key);
        if (row.Keys.FirstOrDefault(name => name.Equals(parsed.Name, StringComparison.OrdinalIgnoreCase)) is not { } name) return true;
        var value = row[name];
        if (value is bool flag) return flag == PhpText.IsYes(wanted) ^ parsed.Operator == FilterOperator.NotEqual;
        var numeric = value is long or decimal || (name.EndsWith("ID", StringComparison.OrdinalIgnoreCase) && PhpText.TryInteger(value, out _));
        var field = new Field("VALUE", value is DateTimeOffset ? FieldType.DateTime : numeric ? FieldType.Double : FieldType.Text, "value");
        if (value is PhpArray list) value = list.Values.OfType<object>().Select(item => (object)PhpText.Of(item)).ToList();
        return new Condition(field, parsed.Operator, wanted, quirks).Matches(new CrmRecord(0) { ["VALUE"] = value });
    }
}
