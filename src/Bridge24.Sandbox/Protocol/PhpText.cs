using System.Globalization;

namespace Bridge24.Sandbox.Protocol;

internal static class PhpText
{
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "1" : "",
        PhpArray => "Array",
        decimal number => Plain(number),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    public static bool IsEmpty(object? value) => value is null or "" or false || value is PhpArray { Count: 0 };

    public static bool IsYes(object? value) =>
        value is true || Of(value) is "1" or "Y" or "y" or "true";

    public static bool TryInteger(object? value, out long number)
    {
        number = 0;
        switch (value)
        {
            case long whole: number = whole; return true;
            case decimal dec when dec == Math.Truncate(dec) && Math.Abs(dec) < long.MaxValue: number = (long)dec; return true;
            case string text:
                return long.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
            default: return false;
        }
    }

    public static bool TryNumber(object? value, out decimal number)
    {
        number = 0;
        switch (value)
        {
            case long whole: number = whole; return true;
            case decimal dec: number = dec; return true;
            case double real when Math.Abs(real) < 1e28: number = (decimal)real; return true;
            case string text:
                return decimal.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
            default: return false;
        }
    }
}
