namespace Bridge24.Client;

/// <summary>The portal refused the call for good: validation, an unknown method.</summary>
public sealed class RejectedException(string message) : Bitrix24Exception(message);
