namespace Bridge24.Client;

/// <summary>The record is not there, or the user may not see it.</summary>
public sealed class NotFoundException(string message) : Bitrix24Exception(message);
