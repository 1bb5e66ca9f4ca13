namespace Bridge24.Client;

/// <summary>The vendor blocked the portal's or the application's calls by hand (<c>OVERLOAD_LIMIT</c>). Trying again does not help: ask the vendor's support.</summary>
public sealed class PortalBlockedException(string message, Exception? inner = null) : Bitrix24Exception(message, inner);
