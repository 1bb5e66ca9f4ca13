using System.Net;
using System.Text;

namespace Bridge24.Sandbox.Protocol;

/// <summary>Writes a form with PHP's brackets.</summary>
internal static class PhpForm
{
    public static string Write(PhpArray map)
    {
        var text = new StringBuilder();
        foreach (var (key, value) in map) Write(text, key, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, string name, object? value)
    {
        if (value is PhpArray map)
        {
            foreach (var (key, item) in map) Write(text, $"{name}[{key}]", item);
            return;
        }

        if (text.Length > 0) text.Append('&');
        text.Append(WebUtility.UrlEncode(name)).Append('=').Append(WebUtility.UrlEncode(PhpText.Of(value)));
    }
}
