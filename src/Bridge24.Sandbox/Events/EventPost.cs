using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Events;

/// <summary>What a handler is to be told.</summary>
internal sealed record EventPost(Subscription To, PhpArray Data, Origin By);
