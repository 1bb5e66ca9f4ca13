using System.Text.Json;
using Bridge24.Cli.Output;
using Bridge24.Client;

namespace Bridge24.Cli.Portals;

/// <summary>Who a webhook or an application acts for and what it may do, asked with two calls.</summary>
internal sealed record PortalCheck(string User, string Name, bool IsAdmin, IReadOnlyList<string> Scope)
{
    private static readonly string[] Wanted = ["crm", "user"];

    public IReadOnlyList<string> Missing => [.. Wanted.Except(Scope, StringComparer.OrdinalIgnoreCase).Where(scope => scope != "user" || !HasUsers)];

    private bool HasUsers => Scope.Any(scope => scope.StartsWith("user", StringComparison.OrdinalIgnoreCase));

    public static async Task<PortalCheck> RunAsync(Portal portal, CancellationToken cancellation)
    {
        var scope = await portal.CallAsync("scope", ct: cancellation);
        var profile = await portal.CallAsync("profile", ct: cancellation);
        return new PortalCheck(
            Text(profile, "ID"), $"{Text(profile, "NAME")} {Text(profile, "LAST_NAME")}".Trim(), Text(profile, "ADMIN") is "True" or "Y" or "1" or "true",
            scope.ValueKind == JsonValueKind.Array ? [.. scope.EnumerateArray().Select(item => item.ToString())] : []);
    }

    /// <param name="isApplication">True for an application, false for a webhook.</param>
    public void Warn(bool isApplication)
    {
        foreach (var scope in Missing)
        {
            Terminal.Note(isApplication
                ? $"The application has no scope \"{scope}\". Add it to the application in the portal and install it again, else flows cannot use it."
                : $"The webhook has no scope \"{scope}\". Add it in the portal (Developer resources, Inbound webhook), else flows cannot use it.");
        }
    }

    private static string Text(JsonElement record, string name) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty(name, out var value) ? value.ToString() : "";
}
