namespace Bridge24.State;

/// <summary>A flow's identity: entity and key field in a portal. Links belong to it.</summary>
/// <param name="Id">Its number in the state.</param>
/// <param name="PortalId">The portal.</param>
/// <param name="Flow">The flow's name.</param>
public sealed record FlowIdentity(long Id, long PortalId, string Flow);
