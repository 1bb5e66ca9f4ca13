using System.Diagnostics.CodeAnalysis;

namespace Bridge24.Client;

/// <summary>The address of an incoming webhook, which is a secret: it prints as ***.</summary>
public sealed class WebhookUrl
{
    private const string Expected = "Expected is https://HOST/rest/USER/CODE/, as the portal shows it under Developer resources, Inbound webhook.";

    private readonly string _code;

    private WebhookUrl(Uri reveal, string code) => (Value, _code) = (reveal, code);

    /// <summary>The address itself. Never to be logged.</summary>
    public Uri Value { get; }

    /// <summary>The portal's address without the secret: <c>https://acme.bitrix24.com</c>.</summary>
    public Uri Portal => new(Value.GetLeftPart(UriPartial.Authority));

    /// <summary>Reads <c>https://HOST/rest/USER/CODE/</c>; plain http for loopback only.</summary>
    /// <exception cref="FormatException">The text is no such address; the message says what is wrong and never repeats the code.</exception>
    public static WebhookUrl Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new FormatException($"The webhook's address is empty. {Expected}");
        }

        // Parsing is told apart from what is wrong in it: the text itself may hold the code and stays out of every message.
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) || address.HostNameType == UriHostNameType.Unknown || address.Host.Length == 0)
        {
            throw new FormatException($"The webhook's address is no full address. {Expected}");
        }

        if (address.Scheme == Uri.UriSchemeHttp ? !address.IsLoopback : address.Scheme != Uri.UriSchemeHttps)
        {
            throw new FormatException($"The webhook's address begins with \"{address.Scheme}:\", which would show the code to the network. {Expected}");
        }

        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw new FormatException($"The webhook's address holds more than host and path. {Expected}");
        }

        return FromPath(address);
    }

    /// <inheritdoc/>
    public override string ToString() => "***";

    /// <summary>The same text with the code hidden.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    internal string? Redact(string? text) => text?.Replace(_code, "***", StringComparison.OrdinalIgnoreCase);

    internal Uri Method(string method) => new(Value, method + ".json");

    private static WebhookUrl FromPath(Uri address)
    {
        var parts = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || !parts[0].Equals("rest", StringComparison.Ordinal))
        {
            throw new FormatException($"The webhook's address has no \"/rest/\" after its host. {Expected}");
        }

        if (parts.Length < 3)
        {
            throw new FormatException($"The webhook's address lacks the user's number or the code. {Expected}");
        }

        if (!long.TryParse(parts[1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _))
        {
            throw new FormatException($"The webhook's address has no user's number after \"/rest/\". {Expected}");
        }

        if (parts.Length > 3)
        {
            throw new FormatException($"The webhook's address goes on after the code. Leave out the method's name. {Expected}");
        }

        // A code that short would hide half of every message, and no portal makes one.
        if (parts[2].Length < 4)
        {
            throw new FormatException($"The webhook's code is too short; it was probably cut when copied. {Expected}");
        }

        return new WebhookUrl(new Uri(address.GetLeftPart(UriPartial.Authority) + $"/rest/{parts[1]}/{parts[2]}/"), parts[2]);
    }
}
