namespace Bridge24.Client.Crm;

/// <summary>The numbers of the CRM's own types; smart processes have theirs from 128 on (<c>crm.type.list</c>).</summary>
public static class EntityTypes
{
    /// <summary>Leads.</summary>
    public const int Lead = 1;

    /// <summary>Deals.</summary>
    public const int Deal = 2;

    /// <summary>Contacts.</summary>
    public const int Contact = 3;

    /// <summary>Companies.</summary>
    public const int Company = 4;

    /// <summary>Quotes.</summary>
    public const int Quote = 7;

    /// <summary>Invoices.</summary>
    public const int Invoice = 31;

    /// <summary>The name in the classic methods, <c>crm.NAME.update</c>; null for types that have none.</summary>
    internal static string? ClassicName(int type) => type switch
    {
        Lead => "lead",
        Deal => "deal",
        Contact => "contact",
        Company => "company",
        Quote => "quote",
        _ => null,
    };

    /// <summary>The short code that product rows know an owner by: L, D, C, CO, Q, SI, or T and the hexadecimal number.</summary>
    internal static string ShortCode(int type) => type switch
    {
        Lead => "L",
        Deal => "D",
        Contact => "C",
        Company => "CO",
        Quote => "Q",
        Invoice => "SI",
        _ => "T" + type.ToString("x", System.Globalization.CultureInfo.InvariantCulture),
    };
}
