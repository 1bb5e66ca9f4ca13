namespace Bridge24.Sync;

/// <summary>What of a source goes where in a portal, in words that the owner of the data can sign.</summary>
/// <param name="Flow">The flow's name.</param>
/// <param name="Source">The source's name.</param>
/// <param name="Portal">The portal's name.</param>
/// <param name="Entity">The records' type.</param>
/// <param name="Lines">A line a value; the key first.</param>
/// <param name="Unused">Columns of the source that stay there.</param>
/// <param name="Rules">What happens to records as a whole, in sentences.</param>
public sealed record DataMap(
    string Flow, string Source, string Portal, string Entity, IReadOnlyList<DataMapLine> Lines, IReadOnlyList<string> Unused, IReadOnlyList<string> Rules);
