namespace Bridge24.Client;

/// <summary>The application's authorization is dead: a person authorizes it again, or any fresh pair is stored.</summary>
public sealed class ReauthorizationRequiredException(string message, Exception? inner = null) : Bitrix24Exception(message, inner);
