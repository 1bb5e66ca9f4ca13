namespace Bridge24.Sandbox;

/// <summary>A person of the emulated portal.</summary>
public sealed record SandboxUser(string Email, string Name, string LastName, bool IsAdmin = false);
