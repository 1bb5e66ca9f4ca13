using CsCheck;

namespace Bridge24.Sync.Tests.Engine;

/// <summary>A field of the portal with the form that maps it and what its columns may hold.</summary>
internal sealed record FieldSample(string Field, string Type, bool IsMultiple, string Form, IReadOnlyList<string> Columns, Gen<string?> Value)
{
    /// <summary>The texts of this field's columns.</summary>
    public Gen<string?[]> Values => Value.Array[Columns.Count];
}
