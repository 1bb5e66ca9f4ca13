using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Planning;

/// <summary>When two values of a multifield mean the same.</summary>
internal static class Multifield
{
    public static bool IsMultifield(this Slot slot) => slot.Field.IsMultifield;

    /// <summary>Phones are compared by digits, everything else without case.</summary>
    public static bool Same(string kind, string left, string right)
    {
        if (!string.Equals(kind, "PHONE", StringComparison.OrdinalIgnoreCase))
        {
            return string.Equals(left.Trim(), right.Trim(), StringComparison.OrdinalIgnoreCase);
        }

        var digits = Digits(left);
        return digits.Length > 0 ? digits == Digits(right) : string.Equals(left.Trim(), right.Trim(), StringComparison.Ordinal);
    }

    private static string Digits(string phone) => string.Concat(phone.Where(char.IsAsciiDigit));
}
