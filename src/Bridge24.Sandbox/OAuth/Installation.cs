namespace Bridge24.Sandbox.OAuth;

/// <summary>An application in this portal, with what only the portal and it know.</summary>
internal sealed record Installation(long Id, SandboxApplication Application, string ApplicationToken)
{
    public const string Local = "L";

    public string Scope => string.Join(',', Application.Scopes);
}
