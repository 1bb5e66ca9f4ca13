using System.Data.Common;

namespace Bridge24.State;

/// <summary>Connection strings that are written as an address.</summary>
public static class DatabaseAddress
{
    /// <summary>The text itself, or the keywords that say what an address such as <c>postgres://user:password@host/database</c> says.</summary>
    /// <param name="text">A connection string, or an address.</param>
    /// <param name="schemes">What addresses of this product begin with, without <c>://</c>.</param>
    /// <exception cref="UriFormatException">It is no address; the message does not quote it.</exception>
    public static string Keywords(string text, params string[] schemes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(schemes);
        if (!schemes.Any(scheme => text.StartsWith(scheme + "://", StringComparison.OrdinalIgnoreCase)))
        {
            return text;
        }

        var address = new Uri(text, UriKind.Absolute);
        var user = address.UserInfo.Split(':', 2);
        var words = new DbConnectionStringBuilder { ["Host"] = address.IdnHost, ["Database"] = Uri.UnescapeDataString(address.AbsolutePath.Trim('/')) };
        if (address.Port > 0)
        {
            words["Port"] = address.Port;
        }

        if (user[0].Length > 0)
        {
            words["Username"] = Uri.UnescapeDataString(user[0]);
        }

        if (user.Length > 1)
        {
            words["Password"] = Uri.UnescapeDataString(user[1]);
        }

        foreach (var pair in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)))
        {
            words[Uri.UnescapeDataString(pair[0])] = pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : "true";
        }

        return words.ConnectionString;
    }
}
