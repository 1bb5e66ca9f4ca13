using System.Globalization;

namespace Bridge24.Sync.Sources;

/// <summary>Values of a source as text, in the invariant culture.</summary>
internal static class CellText
{
    public static string? Of(object? value) => value switch
    {
        null or DBNull => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        byte[] bytes => Convert.ToBase64String(bytes),
        double number => Of(number),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>Without an exponent where the number can be written so.</summary>
    private static string Of(double number) => Math.Abs(number) is < 1e15 and > 1e-9 or 0
        ? ((decimal)number).ToString("0.############################", CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);
}
