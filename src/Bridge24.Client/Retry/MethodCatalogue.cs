using System.Collections.Frozen;

namespace Bridge24.Client;

/// <summary>What is known of methods by their names. What is not known counts as a create.</summary>
internal static class MethodCatalogue
{
    private static readonly FrozenSet<string> Reads = Set(
        "list", "get", "fields", "current", "profile", "scope", "methods", "time", "search", "types", "info", "access", "name",
        "tail", "aggregate", "getlist", "getfields", "count");

    private static readonly FrozenSet<string> IdempotentWrites = Set("update", "delete", "set", "clear", "unbind", "remove");

    // event.offline.get takes the entries away unless told otherwise.
    private static readonly FrozenSet<string> NotWhatTheySay = Set("event.offline.get");

    /// <summary>The safety of a method, by the last segment of its name.</summary>
    public static MethodSafety SafetyOf(string method)
    {
        var last = method[(method.LastIndexOf('.') + 1)..];
        if (NotWhatTheySay.Contains(method))
        {
            return MethodSafety.Create;
        }

        if (Reads.Contains(last) || method.StartsWith("crm.enum.", StringComparison.OrdinalIgnoreCase))
        {
            return MethodSafety.Read;
        }

        return IdempotentWrites.Contains(last) ? MethodSafety.IdempotentWrite : MethodSafety.Create;
    }

    /// <exception cref="ArgumentException">The text cannot be a method's name.</exception>
    public static void Check(string method)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(method);
        foreach (var letter in method)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('.' or '_'))
            {
                throw new ArgumentException($"Method \"{method}\" is no method's name: it may hold letters, digits, dots and underscores only.", nameof(method));
            }
        }
    }

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
