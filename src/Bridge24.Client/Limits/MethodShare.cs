namespace Bridge24.Client;

/// <summary>How often a request calls a method.</summary>
internal readonly record struct MethodShare(string Method, int Calls);
