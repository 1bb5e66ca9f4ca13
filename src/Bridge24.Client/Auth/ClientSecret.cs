namespace Bridge24.Client;

/// <summary>What proves that an application is itself: a secret, it prints as ***.</summary>
public sealed record ClientSecret
{
    /// <summary>Takes the secret, without blanks around it.</summary>
    /// <exception cref="FormatException">It is empty, or holds blanks or control characters.</exception>
    public ClientSecret(string value) => Value = SecretText.Check(value, "client secret");

    /// <summary>The secret itself. Never to be logged.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => "***";
}
