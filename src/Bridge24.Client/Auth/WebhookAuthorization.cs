namespace Bridge24.Client;

/// <summary>A webhook: the address is the proof. It follows a portal that was renamed within the vendor's own zones.</summary>
internal sealed class WebhookAuthorization(WebhookUrl webhook) : CallAuthorization
{
    private Uri _base = webhook.Value;

    public override ValueTask<AuthorizedCall> AuthorizeAsync(PreparedCall call, CancellationToken cancellation) =>
        ValueTask.FromResult(new AuthorizedCall(new Uri(Volatile.Read(ref _base), call.Method + ".json"), call.Body, 0));

    public override ValueTask<bool> MendAsync(AuthorizedCall refused, Failure failure, CancellationToken cancellation)
    {
        if (failure.Cause != FailureCause.Redirect || !VendorZones.Hold(webhook.Value) || failure.Target is not { } target || !VendorZones.Hold(target))
        {
            return ValueTask.FromResult(false);
        }

        var moved = new Uri(target.GetLeftPart(UriPartial.Authority) + webhook.Value.AbsolutePath);
        var isNew = moved != Volatile.Read(ref _base) || refused.Address.Authority != moved.Authority;
        Volatile.Write(ref _base, moved);
        return ValueTask.FromResult(isNew);
    }

    public override string Redact(string text) => webhook.Redact(text);

    public override ValueTask DisposeAsync() => default;
}
