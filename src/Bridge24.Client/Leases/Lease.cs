namespace Bridge24.Client;

/// <summary>The right to do something, held by one process at a time.</summary>
/// <param name="Name">What it guards.</param>
/// <param name="Owner">Who holds it.</param>
/// <param name="Until">When it runs out.</param>
/// <param name="Epoch">Grows with each new holder.</param>
public sealed record Lease(string Name, string Owner, DateTimeOffset Until, long Epoch);
