namespace Bridge24.Client;

/// <summary>What a portal's events prove themselves with: a secret, it prints as ***.</summary>
public sealed record ApplicationToken
{
    /// <summary>Takes the secret, without blanks around it.</summary>
    /// <exception cref="FormatException">It is empty, or holds blanks or control characters.</exception>
    public ApplicationToken(string value) => Value = SecretText.Check(value, "application token");

    /// <summary>The secret itself. Never to be logged.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => "***";
}
