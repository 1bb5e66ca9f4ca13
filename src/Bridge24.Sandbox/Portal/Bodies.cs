using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Portal;

/// <summary>What a request carried and what came back; null when the connection was closed.</summary>
internal sealed record Bodies(PhpArray Arguments, Answer? Answer);
