using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>A product row of a deal, a lead, a quote, an invoice or an item.</summary>
public sealed record ProductRow
{
    /// <summary>The ID; null for a row that is not there yet.</summary>
    public long? Id { get; init; }

    /// <summary>The product of the catalogue; null for free text.</summary>
    public long? ProductId { get; init; }

    /// <summary>The name; null takes that of the product.</summary>
    public string? ProductName { get; init; }

    /// <summary>The price of one, with discount and tax.</summary>
    public decimal Price { get; init; }

    /// <summary>How many.</summary>
    public decimal Quantity { get; init; } = 1;

    /// <summary>The discount in percent; null for none in percent.</summary>
    public decimal? DiscountRate { get; init; }

    /// <summary>The discount as an amount, where it is not given in percent.</summary>
    public decimal? DiscountSum { get; init; }

    /// <summary>The tax in percent; null for no tax.</summary>
    public decimal? TaxRate { get; init; }

    /// <summary>The tax is part of the price.</summary>
    public bool TaxIncluded { get; init; }

    /// <summary>The code of the unit: 796 for pieces; null takes that of the product.</summary>
    public long? MeasureCode { get; init; }

    /// <summary>The place among the rows.</summary>
    public long? Sort { get; init; }

    internal static ProductRow Read(JsonElement row)
    {
        FieldValue Value(string name) => new(PhpJson.Get(row, name));
        var absolute = Value("discountTypeId").Whole == 1;
        return new ProductRow
        {
            Id = Value("id").Whole,
            ProductId = Value("productId").Whole is { } product and > 0 ? product : null,
            ProductName = Value("productName").Text,
            Price = Value("price").Number ?? 0,
            Quantity = Value("quantity").Number ?? 0,
            DiscountRate = absolute ? null : Given(Value("discountRate").Number),
            DiscountSum = absolute ? Given(Value("discountSum").Number) : null,
            TaxRate = Value("taxRate").Number,
            TaxIncluded = Value("taxIncluded").YesNo == true,
            MeasureCode = Value("measureCode").Whole,
            Sort = Value("sort").Whole,
        };
    }

    internal JsonObject ToNode()
    {
        var node = new JsonObject
        {
            ["price"] = JsonValue.Create(Price),
            ["quantity"] = JsonValue.Create(Quantity),
            ["taxIncluded"] = JsonValue.Create(TaxIncluded ? "Y" : "N"),
        };
        // A kind of discount without its value is an error.
        long? kind = DiscountRate is not null ? 2 : DiscountSum is not null ? 1 : null;
        (string Name, FieldValue Value)[] optional =
        [
            ("discountTypeId", kind),
            ("productId", ProductId), ("productName", ProductName), ("discountRate", DiscountRate), ("discountSum", DiscountSum),
            ("taxRate", TaxRate), ("measureCode", MeasureCode), ("sort", Sort),
        ];
        foreach (var (name, value) in optional.Where(field => !field.Value.IsEmpty))
        {
            node[name] = value.ToNode();
        }

        return node;
    }

    private static decimal? Given(decimal? discount) => discount is 0 ? null : discount;
}
