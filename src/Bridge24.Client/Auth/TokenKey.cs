namespace Bridge24.Client;

/// <summary>Names a pair in a store: one application in one portal. It stays as it is when the portal is renamed.</summary>
public sealed record TokenKey
{
    /// <param name="portal">The portal's address at the time of its first authorization.</param>
    /// <param name="clientId">The application.</param>
    public TokenKey(Uri portal, string clientId)
    {
        ArgumentNullException.ThrowIfNull(portal);
        ArgumentException.ThrowIfNullOrWhiteSpace(clientId);
        Value = $"{portal.IdnHost.ToLowerInvariant()}:{portal.Port}/{clientId}";
    }

    /// <summary>Takes a name as <see cref="Value"/> gave it.</summary>
    public TokenKey(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    /// <summary>The name: <c>acme.bitrix24.com:443/local.5f</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
