using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Control;

/// <summary>Applications, and what the portal sends them when a person installs or opens one.</summary>
internal sealed class OAuthControl(ApplicationRegistry applications, TokenVault vault, ApplicationMessages messages, PortalIdentity identity, Postman postman)
{
    public void AddTo(ControlRoutes routes)
    {
        ControlParameter client = new("clientId", "The application; the one that every sandbox has unless given");
        ControlParameter user = new("user", "The person; 1 unless given", ControlParameter.Integer);
        routes.Add("GET oauth/applications", "The installed applications with their secrets.", _ => PhpArray.List(applications.All.Select(Show)));
        routes.Add("POST oauth/applications", "Installs an application.", call => Show(applications.Add(Read(call))),
        [
            new("clientId", "Made up unless given"), new("clientSecret", "Made up unless given"),
            new("scopes", "Names with commas; all unless given"), new("redirectUri", "Where the authorization page sends people back to"),
        ]);
        routes.Add("POST oauth/tokens", "A fresh pair, as if the person had opened the application.",
            call => identity.TokenAnswer(vault.Issue(Installed(call), call.Number("user", 1)), renewed: true), [client, user]);
        routes.AddAsync("POST oauth/install", "Posts ONAPPINSTALL to an address.", InstallAsync, [new("url", "The application's handler", Required: true), client, user]);
        routes.AddAsync("POST oauth/frame", "Opens the application: posts the frame's parameters, or answers them without a url.", FrameAsync,
            [new("url", "The application's address"), new("placement", "DEFAULT unless given"), client, user]);
    }

    private static SandboxApplication Read(ControlCall call)
    {
        var scopes = call.Arguments.Any("scopes") switch
        {
            PhpArray list => [.. list.Values.Select(PhpText.Of)],
            null => ApplicationScopes.All,
            var text => PhpText.Of(text).Split([',', ' '], StringSplitOptions.RemoveEmptyEntries),
        };
        return new SandboxApplication(
            call.Find("clientId") ?? $"local.{Secrets.Hex(14)}", call.Find("clientSecret") ?? Secrets.New(50), scopes,
            call.Find("redirectUri") is null ? null : Address(call, "redirectUri"));
    }

    private async Task<object?> InstallAsync(ControlCall call)
    {
        var status = await postman.PostAsync(Address(call, "url"), messages.Installed(Installed(call), call.Number("user", 1)), call.Aborted).ConfigureAwait(false);
        return new PhpArray { ["status"] = status };
    }

    // Without a url the parameters are answered, for a test that plays the portal's page itself.
    private async Task<object?> FrameAsync(ControlCall call)
    {
        var (query, body) = messages.Frame(Installed(call), call.Number("user", 1), call.Find("placement") ?? "DEFAULT");
        if (call.Find("url") is null) return new PhpArray { ["query"] = query, ["body"] = body };
        var address = new UriBuilder(Address(call, "url"));
        address.Query = (address.Query.Length > 1 ? address.Query[1..] + "&" : "") + PhpForm.Write(query);
        return new PhpArray { ["status"] = await postman.PostAsync(address.Uri, body, call.Aborted).ConfigureAwait(false) };
    }

    private Installation Installed(ControlCall call)
    {
        if (call.Find("clientId") is not { } id) return applications.Default;
        return applications.Find(id) ?? throw new FormatException($"Application \"{id}\" is not installed. Install it by POST to oauth/applications.");
    }

    private static Uri Address(ControlCall call, string name) =>
        Uri.TryCreate(call.Required(name), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new FormatException($"\"{call.Find(name)}\" is not an http address.");

    private static PhpArray Show(Installation installation) => new()
    {
        ["clientId"] = installation.Application.ClientId,
        ["clientSecret"] = installation.Application.ClientSecret,
        ["scopes"] = PhpArray.List(installation.Application.Scopes),
        ["redirectUri"] = installation.Application.RedirectUri?.AbsoluteUri,
        ["applicationToken"] = installation.ApplicationToken,
    };
}
