using Bridge24.Cli.Output;
using Bridge24.Sandbox;

namespace Bridge24.Cli.Emulation;

/// <summary>What a person or a program needs to use the emulated portal.</summary>
internal static class PortalAddresses
{
    public static void ShowJson(SandboxPortal sandbox) => Terminal.Line(JsonText.Of(new
    {
        webhook = sandbox.Webhook,
        address = sandbox.Address,
        authServer = sandbox.OAuth.Server,
        clientId = sandbox.OAuth.Application.ClientId,
        clientSecret = sandbox.OAuth.Application.ClientSecret,
        accessToken = sandbox.OAuth.Tokens.AccessToken,
        refreshToken = sandbox.OAuth.Tokens.RefreshToken,
        memberId = sandbox.OAuth.MemberId,
        control = sandbox.Control,
        page = sandbox.Page,
        certificate = sandbox.Certificate,
    }));

    public static void Show(SandboxPortal sandbox)
    {
        Terminal.Line($"webhook        {sandbox.Webhook}");
        Terminal.Line($"address        {sandbox.Address}");
        Terminal.Line($"page           {sandbox.Page}");
        Terminal.Line($"control        {sandbox.Control}");
        if (sandbox.Certificate is not null)
        {
            Terminal.Line($"certificate    {sandbox.Certificate}");
        }

        Terminal.Line($"auth server    {sandbox.OAuth.Server}");
        Terminal.Line($"client id      {sandbox.OAuth.Application.ClientId}");
        Terminal.Line($"client secret  {sandbox.OAuth.Application.ClientSecret}");
        Terminal.Line($"access token   {sandbox.OAuth.Tokens.AccessToken}");
        Terminal.Line($"refresh token  {sandbox.OAuth.Tokens.RefreshToken}");
        Terminal.Note("");
        Terminal.Note("Use it as any portal:");
        Terminal.Note($"  b24 portal add sandbox --webhook {sandbox.Webhook}");
        Terminal.Note($"  b24 call profile --webhook {sandbox.Webhook}");
        Terminal.Note($"Break it: curl {(sandbox.Certificate is null ? "" : "--cacert " + sandbox.Certificate + " ")}-d batch:drop-after:count=1 {sandbox.Control}/faults");
        Terminal.Note("It lives in memory and ends with Ctrl+C.");
    }
}
