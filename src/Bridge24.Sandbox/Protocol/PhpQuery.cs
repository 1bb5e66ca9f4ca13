using System.Net;

namespace Bridge24.Sandbox.Protocol;

internal static class PhpQuery
{
    public static PhpArray Parse(string query)
    {
        var result = new PhpArray();
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = WebUtility.UrlDecode(equals < 0 ? pair : pair[..equals]);
            Set(result, name, equals < 0 ? "" : WebUtility.UrlDecode(pair[(equals + 1)..]));
        }

        return result;
    }

    public static void Set(PhpArray target, string name, string value)
    {
        var open = name.IndexOf('[', StringComparison.Ordinal);
        if (open <= 0)
        {
            target[name] = value;
            return;
        }

        var key = name[..open];
        var current = target;
        while (true)
        {
            var close = open < name.Length && name[open] == '[' ? name.IndexOf(']', open) : -1;
            if (close < 0) break;
            current = Child(current, key);
            key = name[(open + 1)..close];
            open = close + 1;
        }

        if (key.Length == 0) current.Append(value);
        else current[key] = value;
    }

    private static PhpArray Child(PhpArray parent, string key)
    {
        if (key.Length > 0 && parent.Find(key) is PhpArray known) return known;
        var child = new PhpArray();
        if (key.Length == 0) parent.Append(child);
        else parent[key] = child;
        return child;
    }
}
