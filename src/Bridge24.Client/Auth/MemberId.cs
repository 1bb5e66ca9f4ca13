namespace Bridge24.Client;

/// <summary>A portal's identity, which stays when the portal is renamed.</summary>
public sealed record MemberId
{
    /// <summary>Takes the identity as the portal writes it.</summary>
    /// <exception cref="FormatException">It is empty or holds other than letters and digits.</exception>
    public MemberId(string value)
    {
        Value = value?.Trim().ToLowerInvariant() ?? "";
        if (Value.Length == 0 || !Value.All(char.IsAsciiLetterOrDigit))
        {
            throw new FormatException($"\"{Value}\" is no member_id. Expected are letters and digits.");
        }
    }

    /// <summary>The identity, in lower case.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
