using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Transfer;

/// <summary>A product row as one line of an export.</summary>
internal static class ProductRowLine
{
    public static PhpArray Write(ProductRow row) => new()
    {
        ["kind"] = "productrow",
        ["id"] = row.Id,
        ["ownerType"] = row.OwnerType,
        ["ownerId"] = row.OwnerId,
        ["productId"] = row.ProductId,
        ["productName"] = row.ProductName,
        ["price"] = row.Price,
        ["quantity"] = row.Quantity,
        ["discountType"] = row.DiscountType,
        ["discountRate"] = row.DiscountRate,
        ["discountSum"] = row.DiscountSum,
        ["taxRate"] = row.TaxRate,
        ["taxIncluded"] = row.TaxIncluded,
        ["measureCode"] = row.MeasureCode,
        ["measureName"] = row.MeasureName,
        ["sort"] = row.Sort,
        ["xmlId"] = row.XmlId,
    };

    public static ProductRow Read(LineReader line) => new(line.Id, line.Text("ownerType"), line.Number("ownerId"))
    {
        ProductId = line.Number("productId", 0),
        ProductName = line.Text("productName"),
        Price = Amount(line, "price", 0),
        Quantity = Amount(line, "quantity", 1),
        DiscountType = line.Number("discountType", ProductRow.Percent),
        DiscountRate = Amount(line, "discountRate", 0),
        DiscountSum = Amount(line, "discountSum", 0),
        TaxRate = line.Line.Find("taxRate") is null ? null : Amount(line, "taxRate", 0),
        TaxIncluded = line.Flag("taxIncluded"),
        MeasureCode = line.Number("measureCode", 796),
        MeasureName = line.Text("measureName"),
        Sort = line.Number("sort", 10),
        XmlId = line.Text("xmlId"),
    };

    private static decimal Amount(LineReader line, string name, decimal otherwise) => line.Line.Find(name) is not { } raw ? otherwise
        : PhpText.TryNumber(raw, out var amount) ? amount : throw new FormatException($"\"{name}\" is not a number.");
}
