using System.Collections;
using System.Collections.Immutable;

namespace Bridge24.Client.Crm;

/// <summary>
/// Fields by their names: <c>new FieldSet { ["UF_CRM_SHOP_ID"] = "77", ["UF_CRM_TIER"] = 44 }</c>. Immutable once made.
/// User fields bear their names as the portal's settings show them (<c>UF_CRM_...</c>), standard fields those of <c>crm.item.fields</c> (<c>lastName</c>).
/// </summary>
public sealed class FieldSet : IReadOnlyCollection<KeyValuePair<string, FieldValue>>
{
    private ImmutableDictionary<string, FieldValue> _fields = ImmutableDictionary.Create<string, FieldValue>(StringComparer.Ordinal);

    /// <summary>An empty set.</summary>
    public FieldSet()
    {
    }

    internal FieldSet(ImmutableDictionary<string, FieldValue> fields) => _fields = fields;

    /// <summary>The number of fields.</summary>
    public int Count => _fields.Count;

    /// <summary>The names of the fields.</summary>
    public IEnumerable<string> Names => _fields.Keys;

    /// <summary>A field's value; an empty one where there is no such field.</summary>
    public FieldValue this[string name]
    {
        get => _fields.GetValueOrDefault(name);
        init => _fields = _fields.SetItem(name, value);
    }

    /// <summary>True when the field is there, even with nothing in it.</summary>
    public bool Contains(string name) => _fields.ContainsKey(name);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, FieldValue>> GetEnumerator() => _fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Prints no values: they may be personal data.</summary>
    public override string ToString() => $"{Count} fields";
}
