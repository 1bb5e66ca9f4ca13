using System.Text.Json;

namespace Bridge24.Client.Crm;

/// <summary>The CRM of a portal, type by type. It needs the scope "crm".</summary>
public sealed class CrmGroups
{
    private readonly Portal _portal;

    internal CrmGroups(Portal portal)
    {
        _portal = portal;
        Leads = new CrmGroup<Lead>(portal, EntityTypes.Lead, row => new Lead(row));
        Deals = new CrmGroup<Deal>(portal, EntityTypes.Deal, row => new Deal(row));
        Contacts = new CrmGroup<Contact>(portal, EntityTypes.Contact, row => new Contact(row));
        Companies = new CrmGroup<Company>(portal, EntityTypes.Company, row => new Company(row));
        Quotes = new CrmGroup<Quote>(portal, EntityTypes.Quote, row => new Quote(row));
        Invoices = new CrmGroup<Invoice>(portal, EntityTypes.Invoice, row => new Invoice(row));
    }

    /// <summary>Leads.</summary>
    public CrmGroup<Lead> Leads { get; }

    /// <summary>Deals.</summary>
    public CrmGroup<Deal> Deals { get; }

    /// <summary>Contacts.</summary>
    public CrmGroup<Contact> Contacts { get; }

    /// <summary>Companies.</summary>
    public CrmGroup<Company> Companies { get; }

    /// <summary>Quotes.</summary>
    public CrmGroup<Quote> Quotes { get; }

    /// <summary>Invoices.</summary>
    public CrmGroup<Invoice> Invoices { get; }

    /// <summary>The items of a smart process, or of any type by its number.</summary>
    public CrmGroup<CrmItem> Items(int entityTypeId)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(entityTypeId);
        return new CrmGroup<CrmItem>(_portal, entityTypeId, row => new CrmItem(row));
    }
}
