namespace Bridge24.Sandbox.Crm;

/// <summary>A line of goods of a record. The price is what the customer pays for one, taxes and discount in it.</summary>
internal sealed record ProductRow(long Id, string OwnerType, long OwnerId)
{
    public long ProductId { get; init; }
    public string ProductName { get; init; } = "";
    public decimal Price { get; init; }
    public decimal Quantity { get; init; } = 1;
    public long DiscountType { get; init; } = Percent;
    public decimal DiscountRate { get; init; }
    public decimal DiscountSum { get; init; }
    public decimal? TaxRate { get; init; }
    public bool TaxIncluded { get; init; }
    public long MeasureCode { get; init; } = 796;
    public string MeasureName { get; init; } = "pcs";
    public long Sort { get; init; } = 10;
    public string XmlId { get; init; } = "";

    /// <summary>The kind of discount that is a share; the other one is a sum.</summary>
    public const long Percent = 2;

    public decimal Exclusive => Round(Price / (1 + Tax));

    public decimal Netto => DiscountType == Percent
        ? Round(DiscountRate >= 100 ? Exclusive : Exclusive / (1 - (DiscountRate / 100)))
        : Exclusive + DiscountSum;

    public decimal Brutto => Round(Netto * (1 + Tax));

    public decimal Rate => DiscountType == Percent ? DiscountRate : Netto == 0 ? 0 : Round(DiscountSum / Netto * 100);

    public decimal Discount => DiscountType == Percent ? Netto - Exclusive : DiscountSum;

    private decimal Tax => (TaxRate ?? 0) / 100;

    private static decimal Round(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}
