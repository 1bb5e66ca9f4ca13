using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>
/// Something in the portal with fields: what was read, and what was set since. Only what was set is sent: <c>contact with { Post = "CTO" }</c>
/// changes one field, and setting null clears it. Fields that were not read are null.
/// </summary>
public abstract record PortalRecord
{
    private readonly JsonElement _row;
    private ImmutableDictionary<string, FieldValue> _changes = ImmutableDictionary.Create<string, FieldValue>(StringComparer.Ordinal);

    private protected PortalRecord()
    {
    }

    private protected PortalRecord(JsonElement row) => _row = row;

    /// <summary>The ID; 0 before it exists.</summary>
    public long Id => PhpJson.Number(_row, "id") ?? PhpJson.Number(_row, "ID") ?? 0;

    /// <summary>
    /// All fields by the API's names; in records of the CRM also user fields (<c>UF_CRM_...</c>) and links to items (<c>parentId128</c>).
    /// Setting it sets the fields in the set and leaves the others as they are.
    /// </summary>
    public FieldSet Fields
    {
        get => new(Read().SetItems(_changes));
        init => _changes = _changes.SetItems(value);
    }

    internal ImmutableDictionary<string, FieldValue> Changes => _changes;

    internal virtual bool HasChanges => _changes.Count > 0;

    /// <summary>An update with these changes, sent twice, would leave more than sent once.</summary>
    internal virtual bool AddsWhenRepeated => false;

    internal JsonElement Row => _row;

    /// <summary>True for a record of the same kind with the same value in each field.</summary>
    public virtual bool Equals(PortalRecord? other)
    {
        if (other is null || EqualityContract != other.EqualityContract)
        {
            return false;
        }

        var (mine, others) = (Fields, other.Fields);
        return mine.Count == others.Count && mine.All(field => others.Contains(field.Key) && others[field.Key] == field.Value);
    }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, Id);

    /// <summary>Prints the ID only: the fields may be personal data.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Id}";

    /// <summary>The fields as a create or an update takes them; the communications travel separately.</summary>
    internal JsonObject ToFields(bool withEmpty) => new(_changes
        .Where(field => withEmpty || !field.Value.IsEmpty)
        .Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value.ToNode())));

    /// <summary>How names of fields compare.</summary>
    private protected virtual IEqualityComparer<string> Names => StringComparer.Ordinal;

    private ImmutableDictionary<string, FieldValue> Read() => ImmutableDictionary.Create<string, FieldValue>(Names)
        .SetItems((_row.ValueKind == JsonValueKind.Object ? _row.EnumerateObject() : []).Select(read => KeyValuePair.Create(read.Name, new FieldValue(read.Value))));

    private protected FieldValue Get(string name) => _changes.TryGetValue(name, out var value) ? value : new FieldValue(InRow(name));

    private protected virtual JsonElement InRow(string name) => PhpJson.Get(_row, name);

    private protected void Set(string name, FieldValue value) => _changes = _changes.SetItem(name, value);

    /// <summary>The ID of another record; the portal says 0 for none.</summary>
    private protected long? Link(string name) => Get(name).Whole is { } id and > 0 ? id : null;

    /// <summary>IDs of other records, always as a list.</summary>
    private protected IReadOnlyList<long> Links(string name) => [.. Get(name).Wholes.Where(id => id > 0)];

    private protected void SetLinks(string name, IReadOnlyList<long> ids) => Set(name, ids.ToArray());
}
