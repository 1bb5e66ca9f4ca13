namespace Bridge24.Sync.Proposing;

/// <summary>Names of columns and tables as their makers meant them: <c>First_Name</c>, <c>firstName</c> and <c>FIRST NAME</c> are one.</summary>
internal static class ColumnWords
{
    public static string Normal(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary><c>Customers</c> and <c>Customer</c> are one.</summary>
    public static string Singular(string name)
    {
        var normal = Normal(name);
        return normal.EndsWith("ies", StringComparison.Ordinal) ? normal[..^3] + "y"
            : normal.EndsWith('s') && !normal.EndsWith("ss", StringComparison.Ordinal) ? normal[..^1]
            : normal;
    }

    public static bool IsOneOf(string name, string[] words) => words.Contains(Normal(name), StringComparer.Ordinal);
}
