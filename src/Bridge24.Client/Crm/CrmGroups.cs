using Bridge24.Client.Disk;

namespace Bridge24.Client.Crm;

/// <summary>The CRM of a portal, type by type. It needs the scope "crm".</summary>
public sealed class CrmGroups
{
    private readonly Portal _portal;
    private readonly FileDownload _download;

    internal CrmGroups(Portal portal, FileTransfer transfer)
    {
        _portal = portal;
        _download = new FileDownload(portal, transfer);
        Leads = new CrmGroup<Lead>(portal, EntityTypes.Lead, row => new Lead(row));
        Deals = new CrmGroup<Deal>(portal, EntityTypes.Deal, row => new Deal(row));
        Contacts = new CrmGroup<Contact>(portal, EntityTypes.Contact, row => new Contact(row));
        Companies = new CrmGroup<Company>(portal, EntityTypes.Company, row => new Company(row));
        Quotes = new CrmGroup<Quote>(portal, EntityTypes.Quote, row => new Quote(row));
        Invoices = new CrmGroup<Invoice>(portal, EntityTypes.Invoice, row => new Invoice(row));
        Statuses = new Statuses(portal);
        Categories = new Categories(portal);
        ProductRows = new ProductRows(portal);
        Activities = new Activities(portal);
        TimelineComments = new TimelineComments(portal);
        Duplicates = new Duplicates(portal);
        CompaniesOfContact = new RecordLinks(portal, "crm.contact.company", "COMPANY_ID");
        ContactsOfCompany = new RecordLinks(portal, "crm.company.contact", "CONTACT_ID");
        ContactsOfDeal = new RecordLinks(portal, "crm.deal.contact", "CONTACT_ID");
        ContactsOfQuote = new RecordLinks(portal, "crm.quote.contact", "CONTACT_ID");
        ContactsOfLead = new RecordLinks(portal, "crm.lead.contact", "CONTACT_ID");
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

    /// <summary>Directories and stages.</summary>
    public Statuses Statuses { get; }

    /// <summary>Pipelines.</summary>
    public Categories Categories { get; }

    /// <summary>Product rows.</summary>
    public ProductRows ProductRows { get; }

    /// <summary>Activities: calls, meetings, e-mails.</summary>
    public Activities Activities { get; }

    /// <summary>Comments in timelines.</summary>
    public TimelineComments TimelineComments { get; }

    /// <summary>Duplicates: finding and merging.</summary>
    public Duplicates Duplicates { get; }

    /// <summary>The companies that contacts are linked to.</summary>
    public RecordLinks CompaniesOfContact { get; }

    /// <summary>The contacts that companies are linked to; the same links, seen from the other side.</summary>
    public RecordLinks ContactsOfCompany { get; }

    /// <summary>The contacts that deals are linked to.</summary>
    public RecordLinks ContactsOfDeal { get; }

    /// <summary>The contacts that quotes are linked to.</summary>
    public RecordLinks ContactsOfQuote { get; }

    /// <summary>The contacts that leads are linked to.</summary>
    public RecordLinks ContactsOfLead { get; }

    /// <summary>The items of a smart process, or of any type by its number.</summary>
    public CrmGroup<CrmItem> Items(int entityTypeId)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(entityTypeId);
        return new CrmGroup<CrmItem>(_portal, entityTypeId, row => new CrmItem(row));
    }

    /// <summary>The user fields of leads, deals, contacts, companies, quotes, invoices, or of a smart process by its number.</summary>
    /// <exception cref="ArgumentException">It is another type.</exception>
    public UserFieldsOf UserFields(int entityTypeId) => new(_portal, entityTypeId);

    /// <summary>
    /// Opens a file of a record's field for reading, from start to end, at the address that came with the record. A file that ends early is an
    /// <see cref="OutcomeUnknownException"/> while it is read.
    /// </summary>
    /// <exception cref="RejectedException">The portal gave no address with the record, or one that is not safe.</exception>
    /// <exception cref="Bitrix24Exception">The download failed; the type says how. The address lives for a time only: where it has ended, read the record again.</exception>
    public Task<Stream> OpenFileAsync(FieldFile file, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        return _download.OpenAsync("crm.item.get", file.Address, size: null, ct);
    }
}
