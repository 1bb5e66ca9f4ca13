using System.Text.Json;

namespace Bridge24.Client;

/// <summary>What the authorization server made of a request.</summary>
/// <param name="Pair">The new pair; null when it did not come.</param>
/// <param name="Kind">What may have happened to the token that was shown, when no pair came.</param>
internal sealed record TokenAnswer(TokenPair? Pair, FailureKind Kind)
{
    public string Code { get; private init; } = "";

    public string Description { get; private init; } = "";

    public int? Status { get; private init; }

    public bool Is(string code) => Code.Equals(code, StringComparison.OrdinalIgnoreCase);

    /// <summary>The request never left.</summary>
    public static TokenAnswer NotSent(string text) => new(null, FailureKind.NotExecuted) { Description = text };

    /// <summary>The request left, and nobody knows what came of it.</summary>
    public static TokenAnswer Unknown(string text) => new(null, FailureKind.Unknown) { Description = text };

    public static TokenAnswer Read(int status, ReadOnlyMemory<byte> bytes, DateTimeOffset now)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var body = document.RootElement;
            if (body.ValueKind != JsonValueKind.Object)
            {
                return Unknown("the answer is no JSON object") with { Status = status };
            }

            if (Text(body, "access_token") is { } access)
            {
                return new TokenAnswer(ReadPair(body, access, now), FailureKind.Final) { Status = status };
            }

            var (code, description) = PhpJson.Error(PhpJson.Get(body, "error"), PhpJson.Get(body, "error_description"));
            return new TokenAnswer(null, KindOf(status, code)) { Code = code, Description = description, Status = status };
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException)
        {
            // A message of ours names a field and never a token.
            return Unknown(exception is FormatException ? exception.Message : "the answer is no JSON") with { Status = status };
        }
    }

    private static FailureKind KindOf(int status, string code) => code.ToUpperInvariant() switch
    {
        "QUERY_LIMIT_EXCEEDED" => FailureKind.NotExecuted,
        _ when status == 429 => FailureKind.NotExecuted,
        "PORTAL_DELETED" or "PAYMENT_REQUIRED" => FailureKind.Final,
        "" => status is >= 400 and < 500 and not 408 ? FailureKind.Final : FailureKind.Unknown,
        _ => status >= 500 ? FailureKind.Unknown : FailureKind.Final,
    };

    private static TokenPair ReadPair(JsonElement body, string access, DateTimeOffset now) => new()
    {
        Access = new AccessToken(access),
        Refresh = new RefreshToken(Text(body, "refresh_token") ?? throw new FormatException("The answer has no \"refresh_token\".")),
        ClientEndpoint = PortalAddress.Endpoint(Text(body, "client_endpoint") ?? throw new FormatException("The answer has no \"client_endpoint\".")),
        Member = Text(body, "member_id") is { } member ? new MemberId(member) : null,
        ObtainedAt = now,
        ExpiresAt = PhpJson.Number(body, "expires_in") is { } seconds and > 0 and < int.MaxValue ? now + TimeSpan.FromSeconds(seconds) : null,
    };

    private static string? Text(JsonElement body, string name) =>
        PhpJson.Get(body, name) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text ? text : null;
}
