namespace Bridge24.Client;

/// <summary>The right to call a portal for an hour: a secret, it prints as ***.</summary>
public sealed record AccessToken
{
    /// <summary>Takes the secret, without blanks around it.</summary>
    /// <exception cref="FormatException">It is empty, or holds blanks or control characters.</exception>
    public AccessToken(string value) => Value = SecretText.Check(value, "access token");

    /// <summary>The secret itself. Never to be logged.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => "***";
}
