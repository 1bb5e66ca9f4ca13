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

    /// <summary>Letters alone are converted; letters with digits, or digits alone, keep all but the prefix.</summary>
    public static string User(string upper, bool camel)
    {
        const string prefix = "UF_CRM_";
        if (!upper.StartsWith(prefix, StringComparison.Ordinal)) return camel ? Camel(upper) : upper;
        var code = upper[prefix.Length..];
        return !camel || code.Any(char.IsAsciiDigit) ? "ufCrm_" + code : Camel(upper);
    }
}
#pragma warning restore CA1308
