using System.Text.Json;

namespace Bridge24.State.Tests.Docs;

/// <summary>The code of docs/applications.md, word for word, so that it compiles.</summary>
internal static class ApplicationSnippets
{
    public static async Task<JsonElement> ProfileAsync(string secret, IEnumerable<KeyValuePair<string, string?>> form)
    {
        await using var state = await StateStore.OpenAsync(new StateOptions { Path = "state.db" });
        var oauth = new OAuthOptions
        {
            Application = new OAuthApplication("local.5f3", new ClientSecret(secret)),
            Portal = new Uri("https://acme.bitrix24.com"),
            Tokens = state.Tokens,          // or those of RedisStore, for several machines
            Leases = state.Leases,
        };
        await oauth.Tokens.PutAsync(oauth.Key, AppInstallation.FromEvent(form, DateTimeOffset.UtcNow).Pair);
        await using var portal = new Portal(new PortalOptions { OAuth = oauth });
        var profile = await portal.CallAsync("profile");
        return profile;
    }
}
