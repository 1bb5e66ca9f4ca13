namespace Bridge24.Sync;

/// <summary>A flow file that suits a source and a portal.</summary>
/// <param name="Text">The file's text.</param>
/// <param name="Entity">The records' type.</param>
/// <param name="Table">The table it reads; null for a text file or a query.</param>
/// <param name="Others">Other tables that hold records, with their type.</param>
public sealed record ProposedFlow(string Text, string Entity, string? Table, IReadOnlyList<(string Table, string Entity)> Others);
