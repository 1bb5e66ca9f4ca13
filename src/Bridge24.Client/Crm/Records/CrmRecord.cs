using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>
/// A record of the CRM: what was read, and what was set since. Only what was set is sent: <c>contact with { Post = "CTO" }</c> changes
/// one field, and setting null clears it. Fields that were not read are null.
/// </summary>
public abstract record CrmRecord
{
    private readonly JsonElement _row;
    private ImmutableDictionary<string, FieldValue> _changes = ImmutableDictionary.Create<string, FieldValue>(StringComparer.Ordinal);

    private protected CrmRecord()
    {
    }

    private protected CrmRecord(JsonElement row) => _row = row;

    /// <summary>The ID; 0 before the record exists.</summary>
    public long Id => PhpJson.Number(_row, "id") ?? 0;

    /// <summary>The person responsible.</summary>
    public long? AssignedById { get => Link("assignedById"); init => Set("assignedById", value); }

    /// <summary>Who made it.</summary>
    public long? CreatedById => Link("createdBy");

    /// <summary>When it was made, in the portal's offset.</summary>
    public DateTimeOffset? CreatedTime => Get("createdTime").Moment;

    /// <summary>Who changed it last.</summary>
    public long? UpdatedById => Link("updatedBy");

    /// <summary>When it was changed last, in the portal's offset.</summary>
    public DateTimeOffset? UpdatedTime => Get("updatedTime").Moment;

    /// <summary>When something last happened in its timeline, in the portal's offset.</summary>
    public DateTimeOffset? LastActivityTime => Get("lastActivityTime").Moment;

    /// <summary>Open to everybody whose rights are limited to open records.</summary>
    public bool? Opened { get => Get("opened").YesNo; init => Set("opened", value); }

    /// <summary>The advertising system that it came by.</summary>
    public string? UtmSource { get => Get("utmSource").Text; init => Set("utmSource", value); }

    /// <summary>The kind of traffic that it came by.</summary>
    public string? UtmMedium { get => Get("utmMedium").Text; init => Set("utmMedium", value); }

    /// <summary>The campaign that it came by.</summary>
    public string? UtmCampaign { get => Get("utmCampaign").Text; init => Set("utmCampaign", value); }

    /// <summary>The content of the campaign.</summary>
    public string? UtmContent { get => Get("utmContent").Text; init => Set("utmContent", value); }

    /// <summary>The search condition of the campaign.</summary>
    public string? UtmTerm { get => Get("utmTerm").Text; init => Set("utmTerm", value); }

    /// <summary>
    /// All fields by name: user fields (<c>UF_CRM_...</c>), links to items (<c>parentId128</c>), and the standard fields by the API's names.
    /// Setting it sets the fields in the set and leaves the others as they are.
    /// </summary>
    public FieldSet Fields
    {
        get => new(Read().SetItems(_changes));
        init => _changes = _changes.SetItems(value);
    }

    internal ImmutableDictionary<string, FieldValue> Changes => _changes;

    internal virtual bool HasChanges => _changes.Count > 0;

    internal JsonElement Row => _row;

    /// <summary>True for a record of the same kind with the same value in each field.</summary>
    public virtual bool Equals(CrmRecord? other)
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

    private ImmutableDictionary<string, FieldValue> Read() => ImmutableDictionary.Create<string, FieldValue>(StringComparer.Ordinal)
        .SetItems((_row.ValueKind == JsonValueKind.Object ? _row.EnumerateObject() : []).Select(read => KeyValuePair.Create(read.Name, new FieldValue(read.Value))));

    private protected FieldValue Get(string name) => _changes.TryGetValue(name, out var value) ? value : new FieldValue(PhpJson.Get(_row, name));

    private protected void Set(string name, FieldValue value) => _changes = _changes.SetItem(name, value);

    /// <summary>The ID of another record; the portal says 0 for none.</summary>
    private protected long? Link(string name) => Get(name).Whole is { } id and > 0 ? id : null;

    /// <summary>IDs of other records, always as a list.</summary>
    private protected IReadOnlyList<long> Links(string name) => [.. Get(name).Wholes.Where(id => id > 0)];

    private protected void SetLinks(string name, IReadOnlyList<long> ids) => Set(name, ids.ToArray());
}
