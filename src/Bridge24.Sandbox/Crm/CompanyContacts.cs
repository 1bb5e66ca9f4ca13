namespace Bridge24.Sandbox.Crm;

/// <summary>The contacts of a company, which the contacts keep as the list of their companies.</summary>
internal static class CompanyContacts
{
    public static IReadOnlyList<long> Of(Entity contacts, long company) => contacts.Table.Links?[company] ?? [];

    /// <summary>False when the company had just these.</summary>
    public static bool Write(Entity contacts, long company, IReadOnlyCollection<long> ids)
    {
        var before = Of(contacts, company).ToList();
        foreach (var id in before.Except(ids).ToList()) Change(contacts, id, companies => companies.Remove(company));
        foreach (var id in ids.Except(before).ToList()) Change(contacts, id, companies => companies.Add(company));
        return !before.ToHashSet().SetEquals(ids);
    }

    private static void Change(Entity contacts, long id, Action<List<long>> change)
    {
        if (contacts.Table.Find(id) is not { } contact) return;
        var companies = LinkTable.Read(contact, "COMPANY_ID");
        change(companies);
        var changed = contact.Copy();
        LinkTable.Write(changed, "COMPANY_ID", companies);
        contacts.Table.Replace(changed);
    }
}
