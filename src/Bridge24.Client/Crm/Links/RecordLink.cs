namespace Bridge24.Client.Crm;

/// <summary>A link of one record to another.</summary>
/// <param name="Id">The other record.</param>
/// <param name="Sort">The place among the links.</param>
/// <param name="IsPrimary">The main one.</param>
public sealed record RecordLink(long Id, long Sort, bool IsPrimary);
