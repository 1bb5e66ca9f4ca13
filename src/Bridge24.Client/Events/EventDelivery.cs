using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bridge24.Client.Crm;

namespace Bridge24.Client.Events;

/// <summary>
/// An event as the portal posted it. Anybody can post one: trust it only when <see cref="IsFrom"/> says so. It is a hint, sent once; read the
/// record itself.
/// </summary>
public sealed class EventDelivery
{
    private readonly IReadOnlyList<KeyValuePair<string, string?>> _fields;
    private readonly string? _proof;

    private EventDelivery(string name, IReadOnlyList<KeyValuePair<string, string?>> fields, string? proof) => (Event, _fields, _proof) = (name, fields, proof);

    /// <summary>The event's name: ONCRMDEALUPDATE.</summary>
    public string Event { get; }

    /// <summary>The ID of the binding.</summary>
    public long? HandlerId { get; private init; }

    /// <summary>When the portal sent it.</summary>
    public DateTimeOffset? SentAt { get; private init; }

    /// <summary>The ID of what changed; null where the portal does not tell it: then look for changes.</summary>
    public long? ObjectId => EventData.ObjectId(Data);

    /// <summary>The type of a smart process or an invoice; null for others.</summary>
    public long? EntityTypeId => EventData.EntityTypeId(Data);

    /// <summary>All that the event says; every value is a text, at times "undefined".</summary>
    public JsonElement Data { get; private init; }

    /// <summary>Which portal it claims to be from; tells whose application token to compare.</summary>
    public MemberId? Member { get; private init; }

    /// <summary>The portal's host, as the delivery claims.</summary>
    public string? Domain { get; private init; }

    /// <summary>Who caused it; null where the portal does not tell, as with robots.</summary>
    public long? UserId { get; private init; }

    /// <summary>Reads the body of a POST: form-urlencoded.</summary>
    /// <exception cref="FormatException">It is no event, or larger than any; the message says why.</exception>
    public static EventDelivery Parse(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Read(EventForm.Split(form));
    }

    /// <summary>Reads fields that were decoded already, such as those of ASP.NET Core.</summary>
    /// <exception cref="FormatException">It is no event, or larger than any; the message says why.</exception>
    public static EventDelivery Read(IEnumerable<KeyValuePair<string, string?>> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var list = fields.ToList();
        var form = CrmJson.Element(EventForm.Nest(list));
        var name = Word(form, "event") ?? throw new FormatException("The delivery has no field \"event\": it is no event of a portal. Expected is a form, not JSON.");
        var auth = PhpJson.Get(form, "auth");
        return new EventDelivery(name.ToUpperInvariant(), list, Word(auth, "application_token"))
        {
            HandlerId = PhpJson.Number(form, "event_handler_id"),
            SentAt = PhpJson.Number(form, "ts") is { } seconds and > 0 and < 253402300800 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null,
            Data = PhpJson.Get(form, "data"),
            Member = Word(auth, "member_id") is { } member && member.All(char.IsAsciiLetterOrDigit) ? new MemberId(member) : null,
            Domain = Word(auth, "domain"),
            UserId = PhpJson.Number(auth, "user_id"),
        };
    }

    /// <summary>
    /// True when it carries this application token, which the portal gave at the installation. How long it takes tells nothing of the token. A
    /// delivery without one is from nobody.
    /// </summary>
    public bool IsFrom(ApplicationToken token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return CryptographicOperations.FixedTimeEquals(Hash(_proof ?? ""), Hash(token.Value));
    }

    /// <summary>
    /// The pair of tokens that it carries; null for none, as with robots, webhooks and most events. Like everything in it, only to be used when
    /// <see cref="IsFrom"/> says so; at an installation it brings the application token itself.
    /// </summary>
    /// <param name="now">When it came: the access token's time counts from here.</param>
    /// <exception cref="FormatException">The tokens are there, and something with them is missing or unreadable.</exception>
    public AppInstallation? Installation(DateTimeOffset now)
    {
        var fields = new FormFields(_fields.Where(field => field.Value is not ("undefined" or "null")));
        return fields.Find("auth[access_token]") is null || fields.Find("auth[refresh_token]") is null ? null : AppInstallation.FromEvent(_fields, now);
    }

    /// <summary>Prints the event and the ID only.</summary>
    public override string ToString() => $"{Event} {ObjectId?.ToString(CultureInfo.InvariantCulture)}".TrimEnd();

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    /// <summary>A text that says something.</summary>
    private static string? Word(JsonElement map, string name) =>
        PhpJson.Text(PhpJson.Get(map, name)).Trim() is { Length: > 0 } text and not ("undefined" or "null") ? text : null;
}
