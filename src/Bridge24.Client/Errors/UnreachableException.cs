namespace Bridge24.Client;

/// <summary>The portal or the network could not be reached, and the call was not executed.</summary>
public sealed class UnreachableException(string message, Exception? inner = null) : Bitrix24Exception(message, inner);
