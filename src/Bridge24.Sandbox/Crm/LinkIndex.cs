namespace Bridge24.Sandbox.Crm;

/// <summary>Which contacts have a company among theirs, in the order of their ids, so that a company's contacts are found without a scan.</summary>
internal sealed class LinkIndex
{
    private readonly Dictionary<long, List<long>> _contacts = [];

    public IReadOnlyList<long> this[long company] => _contacts.TryGetValue(company, out var contacts) ? contacts : [];

    public void Add(CrmRecord contact)
    {
        foreach (var company in LinkTable.Read(contact, "COMPANY_ID"))
        {
            if (!_contacts.TryGetValue(company, out var contacts)) _contacts[company] = contacts = [];
            var place = contacts.BinarySearch(contact.Id);
            if (place < 0) contacts.Insert(~place, contact.Id);
        }
    }

    public void Remove(CrmRecord contact)
    {
        foreach (var company in LinkTable.Read(contact, "COMPANY_ID"))
        {
            if (!_contacts.TryGetValue(company, out var contacts)) continue;
            contacts.Remove(contact.Id);
            if (contacts.Count == 0) _contacts.Remove(company);
        }
    }

    public void Clear() => _contacts.Clear();
}
