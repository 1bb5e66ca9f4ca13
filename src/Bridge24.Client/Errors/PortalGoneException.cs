namespace Bridge24.Client;

/// <summary>The portal was deleted, or is not paid for. Trying again does not help.</summary>
public sealed class PortalGoneException(string message, Exception? inner = null) : Bitrix24Exception(message, inner);
