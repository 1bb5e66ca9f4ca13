namespace Bridge24.Sync.Targets;

/// <summary>One phone, e-mail, site or messenger of a record.</summary>
internal sealed record Multivalue(long Id, string ValueType, string Value);
