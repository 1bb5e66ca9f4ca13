namespace Bridge24.State;

/// <summary>The state cannot be opened, read or written; the message has place and remedy.</summary>
public class StateException(string message, Exception? inner = null) : Exception(message, inner);
