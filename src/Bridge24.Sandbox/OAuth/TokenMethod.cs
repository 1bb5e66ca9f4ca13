using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.OAuth;

/// <summary>The authorization server's one method: a code or a refresh token against a pair.</summary>
internal sealed class TokenMethod(ApplicationRegistry applications, TokenVault vault, PortalIdentity identity)
{
    public PhpArray Answer(PhpArray arguments)
    {
        var kind = Text(arguments, "grant_type");
        if (kind is not ("authorization_code" or "refresh_token"))
            throw new ApiException(400, "invalid_request", "grant_type must be authorization_code or refresh_token");
        var installation = Client(arguments);
        DemandScope(arguments, installation);
        return kind == "refresh_token"
            ? identity.TokenAnswer(vault.Renew(installation, Required(arguments, "refresh_token")), renewed: true)
            : identity.TokenAnswer(vault.Exchange(installation, Required(arguments, "code")), renewed: false);
    }

    private Installation Client(PhpArray arguments)
    {
        var installation = applications.Find(Required(arguments, "client_id"));
        return installation is not null && Secrets.Same(installation.Application.ClientSecret, Required(arguments, "client_secret"))
            ? installation
            : throw new ApiException(400, "invalid_client", "The client credentials are invalid");
    }

    private static void DemandScope(PhpArray arguments, Installation installation)
    {
        var wanted = Text(arguments, "scope").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (wanted.Except(installation.Application.Scopes, StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } more)
            throw new ApiException(400, "invalid_scope", $"The application has no permission \"{more}\"");
    }

    private static string Required(PhpArray arguments, string name) => Text(arguments, name) is { Length: > 0 } value
        ? value
        : throw new ApiException(400, "invalid_request", $"{name} is missing");

    private static string Text(PhpArray arguments, string name) => PhpText.Of(arguments.Any(name));
}
