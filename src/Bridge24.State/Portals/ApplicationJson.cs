using System.Text.Json;

namespace Bridge24.State;

/// <summary>An application's settings as the text that is encrypted.</summary>
internal static class ApplicationJson
{
    public static string Write(StoredApplication stored) => JsonSerializer.Serialize(new Row(
        stored.Portal.AbsoluteUri, stored.Application.ClientId, stored.Application.Secret.Value, stored.Application.Redirect?.AbsoluteUri,
        stored.Key.Value, stored.Server.AbsoluteUri, stored.RefreshTokenLife.TotalDays));

    public static StoredApplication Read(string text)
    {
        var row = JsonSerializer.Deserialize<Row>(text)!;
        return new StoredApplication
        {
            Portal = new Uri(row.Portal),
            Application = new OAuthApplication(row.ClientId, new ClientSecret(row.Secret), row.Redirect is null ? null : new Uri(row.Redirect)),
            Key = new TokenKey(row.Key),
            Server = new Uri(row.Server),
            RefreshTokenLife = TimeSpan.FromDays(row.RefreshDays),
        };
    }

    private sealed record Row(string Portal, string ClientId, string Secret, string? Redirect, string Key, string Server, double RefreshDays);
}
