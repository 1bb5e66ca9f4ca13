namespace Bridge24.Client;

/// <summary>The webhook, its user or its scope do not allow the call, or the portal is blocked, unpaid or gone.</summary>
public sealed class AccessDeniedException(string message) : Bitrix24Exception(message);
