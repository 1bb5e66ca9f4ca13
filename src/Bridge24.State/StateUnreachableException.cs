namespace Bridge24.State;

/// <summary>The database of the state cannot be reached, or went away. Another try may succeed: what was under way is settled by the next run.</summary>
public sealed class StateUnreachableException(string message, Exception? inner = null) : StateException(message, inner);
