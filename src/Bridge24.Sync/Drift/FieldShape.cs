using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Drift;

/// <summary>What a run has to remember of a portal's field, so that the next one sees what people changed.</summary>
/// <param name="Type">The type, as the portal names it.</param>
/// <param name="IsMultiple">Whether it holds several values.</param>
/// <param name="IsReadOnly">Whether the portal refuses writes.</param>
/// <param name="IsRequired">Whether the portal demands a value.</param>
/// <param name="Items">A list's entries by ID.</param>
internal sealed record FieldShape(string Type, bool IsMultiple, bool IsReadOnly, bool IsRequired, Dictionary<string, string> Items)
{
    public static FieldShape Of(PortalField field) => new(
        field.Type, field.IsMultiple, field.IsReadOnly, field.IsRequired,
        field.Items.DistinctBy(item => item.Id).ToDictionary(item => item.Id, item => item.Value, StringComparer.Ordinal));
}
