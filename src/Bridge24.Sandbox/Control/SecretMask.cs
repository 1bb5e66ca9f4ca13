using System.Text.RegularExpressions;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Control;

/// <summary>Takes tokens, passwords and codes out of what a person is shown.</summary>
internal static partial class SecretMask
{
    private const string Mask = "***";

    private static readonly HashSet<string> Names = new(
        ["auth", "access_token", "refresh_token", "client_secret", "code", "application_token", "auth_id", "refresh_id", "app_sid", "password", "confirm_password", "secret"],
        StringComparer.OrdinalIgnoreCase);

    public static object? Of(object? value) => value switch
    {
        PhpArray list => Of(list),
        string text => InQuery().Replace(text, "${name}" + Mask),
        _ => value,
    };

    private static PhpArray Of(PhpArray map)
    {
        var masked = new PhpArray { IsMap = map.IsMap };
        foreach (var (name, value) in map)
            masked[name] = Names.Contains(name) && value is not (null or PhpArray) ? Mask : Of(value);
        return masked;
    }

    // A command of a batch carries its parameters as a query.
    [GeneratedRegex(@"(?<name>(?:^|[?&\[])(?:auth|access_token|refresh_token|client_secret|application_token|code|password)\]?=)[^&\s]*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InQuery();
}
