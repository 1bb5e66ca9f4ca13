namespace Bridge24.Client;

/// <summary>Says where a call goes and what proves that we may make it.</summary>
internal abstract class CallAuthorization : IAsyncDisposable
{
    public static CallAuthorization Of(PortalOptions options) =>
        options.OAuth is { } oauth ? new OAuthAuthorization(oauth, options) : new WebhookAuthorization(options.Webhook!);

    /// <summary>The call as it is sent now.</summary>
    /// <exception cref="Bitrix24Exception">There is nothing to prove it with.</exception>
    public abstract ValueTask<AuthorizedCall> AuthorizeAsync(PreparedCall call, CancellationToken cancellation);

    /// <summary>True when what refused the call was mended, so that it is sent once more at once.</summary>
    public abstract ValueTask<bool> MendAsync(AuthorizedCall refused, Failure failure, CancellationToken cancellation);

    /// <summary>A text without the secrets that it may echo.</summary>
    public abstract string Redact(string text);

    public abstract ValueTask DisposeAsync();
}
