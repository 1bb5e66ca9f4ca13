using System.Globalization;

namespace Bridge24.Client;

/// <summary>What a portal tells an application at its installation, or when a person opens it in a frame: a fresh pair that heals a lost one.</summary>
public sealed record AppInstallation
{
    /// <summary>The pair.</summary>
    public required TokenPair Pair { get; init; }

    /// <summary>What later events prove themselves with; null when none came.</summary>
    public ApplicationToken? ApplicationToken { get; init; }

    /// <summary>Where the frame stands (<c>DEFAULT</c>, <c>CRM_DEAL_DETAIL_TAB</c>); null for an event.</summary>
    public string? Placement { get; init; }

    /// <summary>Reads the form that a portal posts for <c>ONAPPINSTALL</c> (and any event that carries a pair in <c>auth</c>).</summary>
    /// <param name="form">The decoded fields: <c>event</c>, <c>auth[access_token]</c> and so on.</param>
    /// <param name="now">When it came: the access token's time counts from here.</param>
    /// <exception cref="FormatException">A field is missing or unreadable; the message names it.</exception>
    public static AppInstallation FromEvent(IEnumerable<KeyValuePair<string, string?>> form, DateTimeOffset now)
    {
        const string Where = "the event";
        var fields = new FormFields(form);
        fields.Required("event", Where);
        var endpoint = fields.Find("auth[client_endpoint]") is { } told
            ? PortalAddress.Endpoint(told)
            : PortalAddress.Rest(PortalAddress.Parse("https://" + fields.Required("auth[domain]", Where), "a portal"));
        return new AppInstallation
        {
            Pair = ReadPair(fields, "auth[access_token]", "auth[refresh_token]", "auth[expires_in]", "auth[member_id]", endpoint, Where, now),
            ApplicationToken = fields.Find("auth[application_token]") is { } token ? new ApplicationToken(token) : null,
        };
    }

    /// <summary>Reads what a portal gives a page in a frame: <c>DOMAIN</c> and <c>PROTOCOL</c> in the query, the tokens in the posted form.</summary>
    /// <exception cref="FormatException">A field is missing or unreadable; the message names it.</exception>
    public static AppInstallation FromFrame(
        IEnumerable<KeyValuePair<string, string?>> query, IEnumerable<KeyValuePair<string, string?>> form, DateTimeOffset now)
    {
        const string Where = "the frame's parameters";
        var address = new FormFields(query);
        var fields = new FormFields(form);
        var scheme = address.Find("PROTOCOL") == "0" ? "http://" : "https://";
        var portal = PortalAddress.Parse(scheme + address.Required("DOMAIN", Where), "a portal");
        return new AppInstallation
        {
            Pair = ReadPair(fields, "AUTH_ID", "REFRESH_ID", "AUTH_EXPIRES", "member_id", PortalAddress.Rest(portal), Where, now),
            ApplicationToken = fields.Find("APPLICATION_TOKEN") is { } token ? new ApplicationToken(token) : null,
            Placement = fields.Find("PLACEMENT"),
        };
    }

    /// <inheritdoc/>
    public override string ToString() => $"installation, {Pair}";

    private static TokenPair ReadPair(
        FormFields fields, string access, string refresh, string expires, string member, Uri endpoint, string where, DateTimeOffset now) => new()
        {
            Access = new AccessToken(fields.Required(access, where)),
            Refresh = new RefreshToken(fields.Required(refresh, where)),
            Member = new MemberId(fields.Required(member, where)),
            ClientEndpoint = endpoint,
            ObtainedAt = now,
            ExpiresAt = fields.Find(expires) is { } text ? now + Life(text, expires) : null,
        };

    private static TimeSpan Life(string text, string name) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < int.MaxValue
            ? TimeSpan.FromSeconds(seconds)
            : throw new FormatException($"\"{name}\" is \"{text}\", and should be a number of seconds.");
}
