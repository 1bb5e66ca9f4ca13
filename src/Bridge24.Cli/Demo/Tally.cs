using Bridge24.Sandbox;

namespace Bridge24.Cli.Demo;

/// <summary>What the shop has and what the portal has, counted on both sides.</summary>
internal sealed record Tally(string What, string Entity, int Shop, int Portal, int Doubled)
{
    private const string Key = "UF_CRM_SHOP_ID";

    public int Missing => Shop - (Portal - Doubled);

    public bool IsRight => Missing == 0 && Doubled == 0;

    public static IReadOnlyList<Tally> Of(Shop shop, SandboxPortal portal) =>
    [
        Of("companies", "company", shop.Companies(), portal),
        Of("customers", "contact", shop.Customers(), portal),
        Of("invoices", "deal", shop.Invoices(), portal),
    ];

    private static Tally Of(string what, string entity, int inShop, SandboxPortal portal)
    {
        var keys = portal.Records(entity).Select(record => record.GetValueOrDefault(Key)?.ToString()).ToList();
        return new Tally(what, entity, inShop, keys.Count, keys.Count - keys.Distinct(StringComparer.Ordinal).Count());
    }
}
