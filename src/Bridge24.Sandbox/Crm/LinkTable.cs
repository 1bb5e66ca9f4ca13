namespace Bridge24.Sandbox.Crm;

/// <summary>The links of a record that its list field keeps in order, the first of them being the primary one.</summary>
internal static class LinkTable
{
    public static List<long> Read(CrmRecord record, string field) =>
        [.. (record[field + "S"] as List<object> ?? (record[field] is long one && one > 0 ? [one] : [])).OfType<long>()];

    public static void Write(CrmRecord record, string field, IReadOnlyList<long> ids)
    {
        if (field is "CONTACT_ID" or "COMPANY_ID") record[field + "S"] = ids.Select(id => (object)id).ToList();
        record[field] = ids.Count > 0 ? ids[0] : null;
    }
}
