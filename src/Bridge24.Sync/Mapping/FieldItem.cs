namespace Bridge24.Sync.Mapping;

/// <summary>An entry of a list field or of a status directory.</summary>
/// <param name="Id">What the portal stores: a numeric ID, or a STATUS_ID.</param>
/// <param name="Value">What people see.</param>
public sealed record FieldItem(string Id, string Value);
