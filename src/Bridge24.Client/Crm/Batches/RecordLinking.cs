namespace Bridge24.Client.Crm;

/// <summary>
/// Links records to others, also to those that an earlier command of the same batch makes:
/// <c>batch.Add(portal.Crm.Contacts, new Contact { Name = "Ann" }.LinkedTo(company.Id))</c>.
/// </summary>
public static class RecordLinking
{
    /// <summary>A contact of these companies and no others; the first is the main one.</summary>
    public static Contact LinkedTo(this Contact contact, params RecordReference<Company>[] companies)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return contact with { Fields = new() { ["companyIds"] = All(companies) } };
    }

    /// <summary>A lead of this company.</summary>
    public static Lead LinkedTo(this Lead lead, RecordReference<Company> company)
    {
        ArgumentNullException.ThrowIfNull(lead);
        return lead with { Fields = new() { ["companyId"] = company } };
    }

    /// <summary>A lead of these contacts and no others; the first is the main one.</summary>
    public static Lead LinkedTo(this Lead lead, params RecordReference<Contact>[] contacts)
    {
        ArgumentNullException.ThrowIfNull(lead);
        return lead with { Fields = new() { ["contactIds"] = All(contacts) } };
    }

    /// <summary>A deal, quote, invoice or item of this company.</summary>
    public static TRecord LinkedTo<TRecord>(this TRecord record, RecordReference<Company> company)
        where TRecord : PipelineRecord
    {
        ArgumentNullException.ThrowIfNull(record);
        return record with { Fields = new() { ["companyId"] = company } };
    }

    /// <summary>A deal, quote, invoice or item of these contacts and no others; the first is the main one.</summary>
    public static TRecord LinkedTo<TRecord>(this TRecord record, params RecordReference<Contact>[] contacts)
        where TRecord : PipelineRecord
    {
        ArgumentNullException.ThrowIfNull(record);
        return record with { Fields = new() { ["contactIds"] = All(contacts) } };
    }

    private static FieldValue All<TRecord>(RecordReference<TRecord>[] records)
        where TRecord : CrmRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        return FieldValue.ListOf(records.Select(record => record.ToFieldValue()));
    }
}
