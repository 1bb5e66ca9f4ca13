namespace Bridge24.Sandbox.Control;

/// <summary>An answer that is not JSON.</summary>
internal sealed record ControlText(string ContentType, byte[] Body);
