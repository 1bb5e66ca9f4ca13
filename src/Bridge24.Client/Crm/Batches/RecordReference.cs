using System.Globalization;

namespace Bridge24.Client.Crm;

/// <summary>
/// A record of one type: one that is there, by its ID, or one that an earlier command of the same batch makes. A field takes it as its value:
/// <c>Fields = new() { ["UF_CRM_SHOP"] = company.Id }</c>.
/// </summary>
/// <typeparam name="TRecord">The record's type, so that a deal does not stand where a company should.</typeparam>
public readonly record struct RecordReference<TRecord>
    where TRecord : CrmRecord
{
    private readonly long _id;
    private readonly string? _reference;

    private RecordReference(long id)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        _id = id;
    }

    internal RecordReference(string reference) => _reference = reference;

    /// <summary>A record that is there.</summary>
    public static implicit operator RecordReference<TRecord>(long id) => new(id);

    /// <summary>The record as the value of a field.</summary>
    public static implicit operator FieldValue(RecordReference<TRecord> record) => record.ToFieldValue();

    /// <summary>The record as the value of a field.</summary>
    public FieldValue ToFieldValue() => this switch
    {
        { _reference: { } reference } => FieldValue.Reference(reference),
        { _id: > 0 } => _id,
        _ => throw new InvalidOperationException("The reference names no record. Take it from a command of the batch, or give an ID."),
    };

    /// <summary>The ID, or the reference as it is sent.</summary>
    public override string ToString() => _reference ?? _id.ToString(CultureInfo.InvariantCulture);
}
