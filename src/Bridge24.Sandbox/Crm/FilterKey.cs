namespace Bridge24.Sandbox.Crm;

internal readonly record struct FilterKey(FilterOperator Operator, string Name)
{
    private static readonly (string Prefix, FilterOperator Operator)[] Prefixes =
    [
        ("!=%", FilterOperator.NotLike), ("!%=", FilterOperator.NotLike), ("!%", FilterOperator.NotContains),
        ("=%", FilterOperator.Like), ("%=", FilterOperator.Like), ("%", FilterOperator.Contains),
        ("!@", FilterOperator.NotIn), ("@", FilterOperator.In), ("!=", FilterOperator.NotEqual), ("!", FilterOperator.NotEqual),
        (">=", FilterOperator.GreaterOrEqual), ("<=", FilterOperator.LessOrEqual), (">", FilterOperator.Greater),
        ("<", FilterOperator.Less), ("=", FilterOperator.Equal),
    ];

    public static FilterKey Parse(string key)
    {
        foreach (var (prefix, op) in Prefixes)
            if (key.StartsWith(prefix, StringComparison.Ordinal)) return new FilterKey(op, key[prefix.Length..]);
        return new FilterKey(FilterOperator.Equal, key);
    }
}
