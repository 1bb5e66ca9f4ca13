using System.Globalization;
using System.Text;

namespace Bridge24.Sandbox.Crm;

#pragma warning disable CA1308 // The names themselves are lower case.
internal static class FieldNames
{
    public static string Camel(string upper)
    {
        var words = upper.ToLowerInvariant().Split('_', StringSplitOptions.RemoveEmptyEntries);
        var text = new StringBuilder(words[0]);
        foreach (var word in words.Skip(1))
        {
            if (char.IsAsciiDigit(word[0])) text.Append('_');
            text.Append(char.ToUpper(word[0], CultureInfo.InvariantCulture)).Append(word.AsSpan(1));
        }

        return text.ToString();
    }

    // The number of a smart process stands before the code.
    private static string Numbered(string number, string code)
    {
        if (code.All(char.IsAsciiDigit)) return $"ufCrm{number}_{code}";
        if (code.Any(char.IsAsciiDigit)) return $"ufCrm_{number}_{code}";
        var camel = Camel(code);
        return camel.Length == 0 ? $"ufCrm_{number}_{code}" : $"ufCrm{number}{char.ToUpperInvariant(camel[0])}{camel[1..]}";
    }

    /// <summary>Letters alone are converted; letters with digits, or digits alone, keep all but the prefix.</summary>
    public static string User(string upper, bool camel)
    {
        const string prefix = "UF_CRM_";
        if (!upper.StartsWith(prefix, StringComparison.Ordinal)) return camel ? Camel(upper) : upper;
        var code = upper[prefix.Length..];
        var number = new string([.. code.TakeWhile(char.IsAsciiDigit)]);
        if (camel && number.Length > 0 && code.Length > number.Length + 1 && code[number.Length] == '_') return Numbered(number, code[(number.Length + 1)..]);
        return !camel || code.Any(char.IsAsciiDigit) ? "ufCrm_" + code : Camel(upper);
    }
}
#pragma warning restore CA1308
