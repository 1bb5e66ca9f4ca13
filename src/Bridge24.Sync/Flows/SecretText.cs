namespace Bridge24.Sync.Flows;

/// <summary>A text that may hold a password, such as a connection string. It prints as <c>***</c>.</summary>
public sealed class SecretText(string value) : IEquatable<SecretText>
{
    /// <summary>The text itself; never for a message or a log.</summary>
    public string Reveal() => value;

    /// <inheritdoc/>
    public bool Equals(SecretText? other) => other is not null && string.Equals(value, other.Reveal(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SecretText);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(value);

    /// <summary>Always <c>***</c>.</summary>
    public override string ToString() => "***";
}
