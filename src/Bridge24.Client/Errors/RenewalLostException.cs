namespace Bridge24.Client;

/// <summary>The answer to a renewal was lost after the portal had spent the refresh token. Any fresh pair (an installation event, a frame, a code) heals it.</summary>
public sealed class RenewalLostException(string message, Exception? inner = null) : Bitrix24Exception(message, inner);
