namespace Bridge24.Client;

/// <summary>A call may or may not have been executed.</summary>
public sealed class OutcomeUnknownException(string message, Exception? inner = null) : Bitrix24Exception(message, inner);
