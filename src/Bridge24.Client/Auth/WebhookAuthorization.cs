using System.Collections.Concurrent;

namespace Bridge24.Client;

/// <summary>A webhook: the address is the proof. It follows a portal that was renamed within the vendor's own zones.</summary>
internal sealed class WebhookAuthorization(WebhookUrl webhook) : CallAuthorization
{
    private readonly ConcurrentDictionary<(string Method, bool IsRest3), Uri> _addresses = new();
    private Uri _base = webhook.Value;

    public override ValueTask<AuthorizedCall> AuthorizeAsync(PreparedCall call, CancellationToken cancellation) =>
        ValueTask.FromResult(new AuthorizedCall(
            _addresses.GetOrAdd((call.Method, call.IsRest3), static (key, self) => self.Address(key.Method, key.IsRest3), this), call.Body, 0, DateTimeOffset.MaxValue));

    public override ValueTask<bool> MendAsync(AuthorizedCall refused, Failure failure, CancellationToken cancellation)
    {
        if (failure.Cause != FailureCause.Redirect || failure.Target is not { } target || !VendorZones.Allow(webhook.Value, target))
        {
            return ValueTask.FromResult(false);
        }

        var moved = new Uri(target.GetLeftPart(UriPartial.Authority) + webhook.Value.AbsolutePath);
        var isNew = moved != Volatile.Read(ref _base) || refused.Address.Authority != moved.Authority;
        Volatile.Write(ref _base, moved);
        _addresses.Clear();
        return ValueTask.FromResult(isNew);
    }

    public override string Redact(string text) => webhook.Redact(text);

    public override ValueTask DisposeAsync() => default;

    private Uri Address(string method, bool isRest3)
    {
        var root = Volatile.Read(ref _base);
        return isRest3 ? new Uri(root, "/rest/api" + root.AbsolutePath["/rest".Length..] + method) : new Uri(root, method + ".json");
    }
}
