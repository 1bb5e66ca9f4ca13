using System.Buffers;
using System.Text.Json;

namespace Bridge24.Client;

/// <summary>An application: the access token travels in the body, and a token that ended is renewed once.</summary>
internal sealed class OAuthAuthorization(OAuthOptions oauth, PortalOptions options) : CallAuthorization
{
    public TokenSource Tokens { get; } = new(oauth, options);

    public override async ValueTask<AuthorizedCall> AuthorizeAsync(PreparedCall call, CancellationToken cancellation)
    {
        var tokens = await Tokens.CurrentAsync(cancellation).ConfigureAwait(false);
        var address = new Uri(tokens.Pair.ClientEndpoint, call.IsRest3 ? "api/" + call.Method : call.Method + ".json");
        return new AuthorizedCall(address, WithToken(call.Body, tokens.Pair.Access), tokens.Version, tokens.Pair.ObtainedAt);
    }

    public override async ValueTask<bool> MendAsync(AuthorizedCall refused, Failure failure, CancellationToken cancellation)
    {
        if (failure.Cause == FailureCause.Redirect)
        {
            // The portal's new name is taken from the authorization server, for the same member_id, and never from the redirect itself.
            return failure.Target is { } target
                && (await Tokens.RenewAsync(refused.Version, cancellation).ConfigureAwait(false)).Pair.ClientEndpoint.Authority == target.Authority;
        }

        if (failure.Kind != FailureKind.Final || !failure.Code.Equals("expired_token", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        await Tokens.RenewAsync(refused.Version, cancellation).ConfigureAwait(false);
        return true;
    }

    public override string Redact(string text)
    {
        var clean = text.Replace(oauth.Application.Secret.Value, "***", StringComparison.Ordinal);
        return Tokens.Last?.Pair is { } pair
            ? clean.Replace(pair.Access.Value, "***", StringComparison.Ordinal).Replace(pair.Refresh.Value, "***", StringComparison.Ordinal)
            : clean;
    }

    public override ValueTask DisposeAsync() => Tokens.DisposeAsync();

    /// <summary>The token comes last in the body: positional methods read what stands before it, and nothing may stand in the query.</summary>
    private static ReadOnlyMemory<byte> WithToken(ReadOnlyMemory<byte> body, AccessToken token)
    {
        var end = body.Span.LastIndexOf((byte)'}');
        var isEmpty = body.Span[..end].TrimEnd((byte)' ') is [(byte)'{'];
        var buffer = new ArrayBufferWriter<byte>(body.Length + token.Value.Length + 16);
        buffer.Write(body.Span[..end]);
        buffer.Write(isEmpty ? "\"auth\":"u8 : ",\"auth\":"u8);
        buffer.Write("\""u8);
        buffer.Write(JsonEncodedText.Encode(token.Value).EncodedUtf8Bytes);
        buffer.Write("\"}"u8);
        return buffer.WrittenMemory;
    }
}
