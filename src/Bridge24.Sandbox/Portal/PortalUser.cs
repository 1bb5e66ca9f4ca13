namespace Bridge24.Sandbox.Portal;

internal sealed record PortalUser(long Id, SandboxUser Person);
