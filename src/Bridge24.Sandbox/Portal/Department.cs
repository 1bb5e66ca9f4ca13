namespace Bridge24.Sandbox.Portal;

/// <summary>A department; the one without a parent is the company.</summary>
internal sealed record Department(long Id, string Name, long Sort, long? Parent, long? Head);
