namespace Bridge24.Sync;

/// <summary>A safety valve stopped the run before it could do harm. The message says which, and how to let it through.</summary>
public sealed class SyncStoppedException(string message) : Exception(message);
