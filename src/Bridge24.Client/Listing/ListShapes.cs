using System.Collections.Frozen;

namespace Bridge24.Client;

/// <summary>
/// What is known of list methods. By ID are walked only those whose documentation shows a filter with <c>&gt;</c> on the ID and an order by it:
/// another one would ignore the filter and start over for ever. All others go by offset.
/// </summary>
internal static class ListShapes
{
    private static readonly ListShape Offset = new(Keyset: false, null, "ID", "ID");

    private static readonly ListShape Item = new(Keyset: true, "items", "id", "id") { Uncounted = true, EndsShort = true, Modified = "updatedTime", AskedModified = "updatedTime" };
    private static readonly ListShape Task = new(Keyset: true, "tasks", "id", "ID") { Uncounted = true, EndsShort = true, Modified = "changedDate", AskedModified = "CHANGED_DATE" };
    private static readonly ListShape Classic = new(Keyset: true, null, "ID", "ID") { Uncounted = true, EndsShort = true };
    private static readonly ListShape Record = Classic with { Modified = "DATE_MODIFY", AskedModified = "DATE_MODIFY" };

    private static readonly FrozenDictionary<string, ListShape> Known = new Dictionary<string, ListShape>
    {
        ["crm.item.list"] = Item,
        ["tasks.task.list"] = Task,
        ["department.get"] = Offset with { FlatFilter = true },
        ["disk.folder.getChildren"] = new(Keyset: true, null, "ID", "ID") { EndsShort = true },
        ["event.offline.list"] = new(Keyset: true, null, "ID", "ID") { EndsShort = true },

        ["crm.lead.list"] = Record,
        ["crm.deal.list"] = Record,
        ["crm.contact.list"] = Record,
        ["crm.company.list"] = Record,
        ["crm.quote.list"] = Record,
        ["crm.requisite.list"] = Record,
        ["crm.activity.list"] = Classic with { Modified = "LAST_UPDATED", AskedModified = "LAST_UPDATED" },
        ["crm.product.list"] = Classic,
        ["crm.requisite.bankdetail.list"] = Classic,
        ["crm.requisite.preset.list"] = Classic,
        ["crm.stagehistory.list"] = Classic with { Rows = "items" },

        ["crm.item.productrow.list"] = Under("productRows"),
        ["crm.documentgenerator.document.list"] = Under("documents"),

        ["catalog.catalog.list"] = Under("catalogs"),
        ["catalog.document.element.list"] = Under("documentElements"),
        ["catalog.documentcontractor.list"] = Under("documentContractor"),
        ["catalog.price.list"] = Under("prices"),
        ["catalog.priceTypeGroup.list"] = Under("priceTypeGroups"),
        ["catalog.product.list"] = Under("products"),
        ["catalog.product.offer.list"] = Under("offers"),
        ["catalog.product.service.list"] = Under("services"),
        ["catalog.product.sku.list"] = Under("units"),
        ["catalog.productPropertyEnum.list"] = Under("productPropertyEnums"),
        ["catalog.productPropertyFeature.list"] = Under("productPropertyFeatures"),
        ["catalog.ratio.list"] = Under("ratios"),
        ["catalog.store.list"] = Under("stores"),
        ["catalog.storeproduct.list"] = Under("storeProducts"),

        ["sale.basketitem.list"] = Under("basketItems"),
        ["sale.basketproperties.list"] = Under("basketProperties"),
        ["sale.paymentitembasket.list"] = Under("paymentItemsBasket"),
        ["sale.paymentItemShipment.list"] = Under("paymentItemsShipment"),
        ["sale.property.list"] = Under("properties"),
        ["sale.propertyvalue.list"] = Under("propertyValues"),
        ["sale.shipment.list"] = Under("shipments"),
        ["sale.shipmentitem.list"] = Under("shipmentItems"),
        ["sale.shipmentpropertyvalue.list"] = Under("propertyValues"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The shape of a method's list.</summary>
    public static ListShape Of(string method) => Known.GetValueOrDefault(method, Offset);

    private static ListShape Under(string rows) => new(Keyset: true, rows, "id", "id");
}
