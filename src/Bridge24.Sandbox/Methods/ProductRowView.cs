using System.Globalization;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>A product row on the wire, in either dialect.</summary>
internal static class ProductRowView
{
    private const decimal Largest = 1_000_000_000_000;
    private const long Goods = 4;

    public static MethodResult Fields { get; } = FieldTable.Item(
        "ID integer R", "OWNER_ID integer *I", "OWNER_TYPE string *I", "PRODUCT_ID integer", "PRODUCT_NAME string", "PRICE double", "PRICE_EXCLUSIVE double",
        "PRICE_NETTO double", "PRICE_BRUTTO double", "QUANTITY double", "DISCOUNT_TYPE_ID integer", "DISCOUNT_RATE double", "DISCOUNT_SUM double",
        "TAX_RATE double", "TAX_INCLUDED char", "CUSTOMIZED char R", "MEASURE_CODE integer", "MEASURE_NAME string", "SORT integer", "TYPE integer R", "STORE_ID integer R");

    public static PhpArray Camel(PhpArray classic)
    {
        var fields = new PhpArray();
        foreach (var (name, value) in classic) fields[FieldNames.Camel(name)] = value;
        return fields;
    }

    public static ProductRow Read(ProductRow row, PhpArray fields) => row with
    {
        ProductId = Whole(fields, "productId", row.ProductId),
        ProductName = fields.Find("productName") is { } name ? PhpText.Of(name) : row.ProductName,
        Price = Number(fields, "price", row.Price),
        Quantity = Number(fields, "quantity", row.Quantity),
        DiscountType = Whole(fields, "discountTypeId", row.DiscountType),
        DiscountRate = Math.Round(Number(fields, "discountRate", row.DiscountRate), 2),
        DiscountSum = Number(fields, "discountSum", row.DiscountSum),
        TaxRate = fields.Find("taxRate") is { } tax ? (PhpText.TryNumber(tax, out var rate) && rate is >= 0 and <= 100 ? rate : null) : row.TaxRate,
        TaxIncluded = fields.Find("taxIncluded") is { } included ? PhpText.IsYes(included) : row.TaxIncluded,
        MeasureCode = Whole(fields, "measureCode", row.MeasureCode),
        MeasureName = fields.Find("measureName") is { } measure ? PhpText.Of(measure) : row.MeasureName,
        Sort = Whole(fields, "sort", row.Sort),
        XmlId = fields.Find("xmlId") is { } xml ? PhpText.Of(xml) : row.XmlId,
    };

    public static PhpArray Item(ProductRow row) => new()
    {
        ["id"] = row.Id,
        ["ownerId"] = row.OwnerId,
        ["ownerType"] = row.OwnerType,
        ["productId"] = row.ProductId,
        ["productName"] = row.ProductName,
        ["price"] = row.Price,
        ["priceAccount"] = row.Price,
        ["priceExclusive"] = row.Exclusive,
        ["priceNetto"] = row.Netto,
        ["priceBrutto"] = row.Brutto,
        ["quantity"] = row.Quantity,
        ["discountTypeId"] = row.DiscountType,
        ["discountRate"] = row.Rate,
        ["discountSum"] = row.Discount,
        ["taxRate"] = row.TaxRate,
        ["taxIncluded"] = row.TaxIncluded ? "Y" : "N",
        ["customized"] = "Y",
        ["measureCode"] = row.MeasureCode,
        ["measureName"] = row.MeasureName,
        ["sort"] = row.Sort,
        ["xmlId"] = row.XmlId,
        ["type"] = Goods,
    };

    public static PhpArray Classic(ProductRow row) => new()
    {
        ["ID"] = Text(row.Id),
        ["OWNER_ID"] = Text(row.OwnerId),
        ["OWNER_TYPE"] = row.OwnerType,
        ["PRODUCT_ID"] = row.ProductId,
        ["PRODUCT_NAME"] = row.ProductName,
        ["ORIGINAL_PRODUCT_NAME"] = row.ProductName,
        ["PRODUCT_DESCRIPTION"] = null,
        ["PRICE"] = row.Price,
        ["PRICE_EXCLUSIVE"] = row.Exclusive,
        ["PRICE_NETTO"] = row.Netto,
        ["PRICE_BRUTTO"] = row.Brutto,
        ["PRICE_ACCOUNT"] = row.Price.ToString("0.00", CultureInfo.InvariantCulture),
        ["QUANTITY"] = row.Quantity,
        ["DISCOUNT_TYPE_ID"] = row.DiscountType,
        ["DISCOUNT_RATE"] = row.Rate,
        ["DISCOUNT_SUM"] = row.Discount,
        ["TAX_RATE"] = row.TaxRate,
        ["TAX_INCLUDED"] = row.TaxIncluded ? "Y" : "N",
        ["CUSTOMIZED"] = "Y",
        ["MEASURE_CODE"] = row.MeasureCode,
        ["MEASURE_NAME"] = row.MeasureName,
        ["SORT"] = row.Sort,
        ["XML_ID"] = row.XmlId,
        ["TYPE"] = Goods,
        ["STORE_ID"] = null,
        ["RESERVE_ID"] = null,
        ["DATE_RESERVE_END"] = null,
        ["RESERVE_QUANTITY"] = null,
    };

    private static decimal Number(PhpArray fields, string name, decimal otherwise) => PhpText.TryNumber(fields.Find(name), out var number) && Math.Abs(number) <= Largest ? number : otherwise;

    private static long Whole(PhpArray fields, string name, long otherwise) => PhpText.TryInteger(fields.Find(name), out var number) ? number : otherwise;

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
