using System.Globalization;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Crm;

/// <summary>The product rows of all records; the sum of a record follows its rows unless it was set by hand.</summary>
internal sealed class ProductRowTable
{
    private readonly List<ProductRow> _rows = [];
    private long _last;

    public IReadOnlyList<ProductRow> All => _rows;

    public IEnumerable<ProductRow> Of(string ownerType, long ownerId) => _rows.Where(row => row.OwnerType == ownerType && row.OwnerId == ownerId);

    public ProductRow? Find(long id) => _rows.Find(row => row.Id == id);

    public ProductRow Add(ProductRow draft)
    {
        var row = draft with { Id = ++_last };
        _rows.Add(row);
        return row;
    }

    /// <summary>Puts a row in the place of the one with the same id.</summary>
    public ProductRow Put(ProductRow row)
    {
        _rows.RemoveAll(one => one.Id == row.Id);
        _rows.Add(row);
        _last = Math.Max(_last, row.Id);
        return row;
    }

    public void Replace(ProductRow row) => _rows[_rows.FindIndex(one => one.Id == row.Id)] = row;

    public void Remove(Predicate<ProductRow> which) => _rows.RemoveAll(which);

    public void Clear() => _rows.Clear();

    /// <summary>The record that the rows belong to, by the short code of its kind: L, D, Q, SI, T and the type in hexadecimal.</summary>
    public static (Entity Entity, CrmRecord Record)? Owner(PortalState portal, string ownerType, long id)
    {
        var typeId = ownerType switch
        {
            "L" => 1,
            "D" => 2,
            "Q" => 7,
            "SI" => 31,
            ['T', .. var hex] when int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var type) => type,
            _ => throw new ApiException(400, "ENTITY_TYPE_NOT_SUPPORTED", "Working with this type of objects is not supported"),
        };
        return portal.Entity(typeId) is { } entity && entity.Table.Find(id) is { } record ? (entity, record) : null;
    }

    public void Total(PortalState portal, string ownerType, long id)
    {
        if (Owner(portal, ownerType, id) is not { } owner) return;
        RecordParts.Changed(portal, owner.Entity, owner.Record);
        if (Equals(owner.Record["IS_MANUAL_OPPORTUNITY"], "Y")) return;
        owner.Record["OPPORTUNITY"] = Of(ownerType, id).Sum(row => row.Price * row.Quantity);
    }
}
