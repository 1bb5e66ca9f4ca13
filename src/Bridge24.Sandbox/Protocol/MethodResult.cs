namespace Bridge24.Sandbox.Protocol;

internal sealed record MethodResult(object? Value, int? Total = null, int? Next = null);
