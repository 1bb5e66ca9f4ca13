namespace Bridge24.Client;

/// <summary>What a person brings back from the authorization page. It lives 30 s and is a secret: it prints as ***.</summary>
/// <param name="Value">The code itself. Never to be logged.</param>
/// <param name="State">The state that was sent; null when only the code was pasted.</param>
/// <param name="Member">The portal that it is for, where that came.</param>
public sealed record AuthorizationCode(string Value, string? State, MemberId? Member)
{
    /// <summary>Reads the address to which the person was sent back, its query, or the bare code.</summary>
    /// <exception cref="FormatException">It holds no code, or an error of the portal.</exception>
    public static AuthorizationCode Parse(string text)
    {
        var given = text?.Trim() ?? "";
        if (!given.Contains('=', StringComparison.Ordinal))
        {
            return new AuthorizationCode(SecretText.Check(given, "code"), null, null);
        }

        var query = given.Contains('?', StringComparison.Ordinal) ? given[(given.IndexOf('?', StringComparison.Ordinal) + 1)..] : given;
        var fields = FormFields.Read(query.Split('#')[0]);
        if (fields.Find("error") is { } error)
        {
            throw new FormatException($"The portal did not let the application in: \"{error}\" {fields.Find("error_description")}".TrimEnd() + ". Authorize it again.");
        }

        return fields.Find("code") is { } code
            ? new AuthorizationCode(SecretText.Check(code, "code"), fields.Find("state"), fields.Find("member_id") is { } member ? new MemberId(member) : null)
            : throw new FormatException("The pasted address holds no \"code\". Paste the whole address that the browser shows after authorizing.");
    }

    /// <inheritdoc/>
    public override string ToString() => "***";
}
