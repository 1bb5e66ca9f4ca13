using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.Running;

/// <summary>Arguments that add the sandbox's application as portal "app".</summary>
internal static class Application
{
    public static string[] Add(SandboxPortal portal) =>
    [
        "portal", "add", "app", "--oauth", "--rate", "none", "--address", portal.Address, "--auth-server", portal.OAuth.Server,
        "--client-id", portal.OAuth.Application.ClientId, "--client-secret", portal.OAuth.Application.ClientSecret,
    ];

    public static string[] WithTokens(SandboxPortal portal) =>
        [.. Add(portal), "--access-token", portal.OAuth.Tokens.AccessToken, "--refresh-token", portal.OAuth.Tokens.RefreshToken];
}
