using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bridge24.Client;

/// <summary>A pair as the bytes that a store encrypts.</summary>
[JsonSerializable(typeof(PairRow))]
internal sealed partial class TokenPairJson : JsonSerializerContext
{
    public static byte[] Write(TokenPair pair) => JsonSerializer.SerializeToUtf8Bytes(
        new PairRow(pair.Access.Value, pair.Refresh.Value, pair.ObtainedAt, pair.ExpiresAt, pair.ClientEndpoint.AbsoluteUri, pair.Member?.Value), Default.PairRow);

    /// <exception cref="JsonException">These are no such bytes.</exception>
    public static TokenPair Read(ReadOnlySpan<byte> bytes)
    {
        var row = JsonSerializer.Deserialize(bytes, Default.PairRow) ?? throw new JsonException("There is no pair.");
        return new TokenPair
        {
            Access = new AccessToken(row.Access),
            Refresh = new RefreshToken(row.Refresh),
            ObtainedAt = row.ObtainedAt,
            ExpiresAt = row.ExpiresAt,
            ClientEndpoint = new Uri(row.Endpoint),
            Member = row.Member is null ? null : new MemberId(row.Member),
        };
    }
}
