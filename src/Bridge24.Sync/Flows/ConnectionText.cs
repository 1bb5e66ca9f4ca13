using System.Data.Common;
using System.Text.RegularExpressions;

namespace Bridge24.Sync.Flows;

/// <summary>Reads a database's connection string; what is secret in it comes from the environment.</summary>
internal static partial class ConnectionText
{
    private const string Remedy = "Put it into an environment variable and write ${NAME} in its place: \"Password=${SHOP_PASSWORD}\", or the whole connection string as ${SHOP_DB}.";

    /// <summary>The connection string with its variables put in; null where (a problem) a password stands in the file.</summary>
    public static SecretText? Read(FlowFileText file, string raw, int line)
    {
        if (Passwords().Matches(raw).Any(match => !Variable().IsMatch(match.Groups["value"].Value.Trim(' ', '"', '\''))))
        {
            file.Problem(line, "A password stands in the flow file", Remedy);
            return null;
        }

        return new SecretText(Parts(raw) is { } parts ? Expanded(file, parts, line) : file.Expand(raw, line).Trim());
    }

    /// <summary>Each value is put in by itself, so that a password may hold a semicolon.</summary>
    private static string Expanded(FlowFileText file, DbConnectionStringBuilder parts, int line)
    {
        foreach (var key in parts.Keys.Cast<string>().ToList())
            parts[key] = file.Expand((string)parts[key], line);

        return parts.ConnectionString;
    }

    private static DbConnectionStringBuilder? Parts(string raw)
    {
        try
        {
            // Addresses, and variables that hold several parts, are no pairs of key and value.
            var parts = new DbConnectionStringBuilder { ConnectionString = raw };
            return parts.Keys.Cast<string>().Any(key => key.Contains('{', StringComparison.Ordinal) || key.Contains('/', StringComparison.Ordinal)) ? null : parts;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"(?:password|pwd)\s*=(?<value>[^;&]*)|://[^/@:]*:(?<value>[^@]*)@", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Passwords();

    [GeneratedRegex(@"^(\$\{[A-Za-z_][A-Za-z0-9_]*\})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();
}
