namespace Bridge24.Client;

/// <summary>The right to renew a pair once: a secret, it prints as ***.</summary>
public sealed record RefreshToken
{
    /// <summary>Takes the secret, without blanks around it.</summary>
    /// <exception cref="FormatException">It is empty, or holds blanks or control characters.</exception>
    public RefreshToken(string value) => Value = SecretText.Check(value, "refresh token");

    /// <summary>The secret itself. Never to be logged.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => "***";
}
