namespace Bridge24.Client;

/// <summary>A pair as a store holds it.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Version">Grows with each pair; names the one that a renewal spends.</param>
/// <param name="Renewal">Who last began to renew this version; null for nobody.</param>
/// <param name="Problem">Why this version cannot be renewed.</param>
public sealed record StoredTokens(TokenPair Pair, long Version, RenewalMark? Renewal, TokenProblem Problem);
