using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Crm;

/// <summary>Creates and changes records whatever the dialect of the request.</summary>
internal sealed class RecordEditor(PortalState portal)
{
    // What a new contact has, so that a million of them take no more room than they need.
    private const int UsualValues = 16;

    private readonly FieldReader _reader = new(portal);
    private readonly MultifieldEditor _multifields = new(portal);

    /// <summary>The new record as the answer shows it; throws when a required field is missing.</summary>
    public CrmRecord Add(Entity entity, PhpArray fields, Func<string, Field?> find, Dialect dialect, long user, bool import = false)
    {
        var draft = new CrmRecord(0);
        Apply(draft, fields, find, dialect, isNew: true, import);
        Require(entity, draft, dialect);
        if (!import) RequireUserFields(entity, draft, dialect);
        var record = new CrmRecord(entity.Table.NextId(), UsualValues);
        Defaults(entity, record, user);
        foreach (var (name, value) in draft.Values)
            if (value is not null || name is not ("ASSIGNED_BY_ID" or "SOURCE_ID")) record[name] = value;
        record.Multifields.AddRange(draft.Multifields);
        if (record["TITLE"] is null or "" && entity.Stage is not null) record["TITLE"] = $"{entity.Title} #{record.Id}";
        Derive(entity, record);
        var contacts = TakeContacts(entity, record);
        entity.Table.Insert(record);
        if (contacts is not null) CompanyContacts.Write(entity.Contacts!, record.Id, contacts);
        if (!import || portal.Quirks.Is(KnownQuirks.ImportEvents, "fires")) portal.Events.Record(entity, record.Id, "ADD");
        return record;
    }

    /// <summary>The record as it stands after the change; nothing is saved when no value is another.</summary>
    public CrmRecord Update(Entity entity, CrmRecord record, PhpArray fields, Func<string, Field?> find, Dialect dialect, long user)
    {
        var draft = record.Copy();
        Apply(draft, fields, find, dialect, isNew: false, import: false);
        if ((entity.Stage is not null || entity.Name == "company") && FieldValues.IsEmpty(draft["TITLE"])) draft["TITLE"] = record["TITLE"];
        draft["ASSIGNED_BY_ID"] ??= record["ASSIGNED_BY_ID"];
        Require(entity, draft, dialect);
        var answer = draft;
        if (dialect == Dialect.Item && portal.Quirks.Is(KnownQuirks.ClearList, "kept")) draft = KeepMultipleEnumerations(entity, record, draft);
        var contacts = TakeContacts(entity, draft);
        var linked = contacts is not null && CompanyContacts.Write(entity.Contacts!, draft.Id, contacts);
        if (!linked && !Differs(record, draft)) return answer;
        var touches = linked || ValuesDiffer(record, draft) || portal.Quirks.Is(KnownQuirks.MultifieldTouch, "moves");
        Derive(entity, draft);
        foreach (var target in !touches ? [] : ReferenceEquals(answer, draft) ? [draft] : new[] { draft, answer })
        {
            target["DATE_MODIFY"] = portal.Now;
            target["MODIFY_BY_ID"] = user;
        }

        if (entity.Stage is { } stage && !FieldValues.Same(record[stage.Name], draft[stage.Name])) Moved(entity, draft, record[stage.Name]);
        entity.Table.Replace(draft);
        portal.Events.Record(entity, draft.Id, "UPDATE");
        if (entity.Name == "deal" && !FieldValues.Same(record["CATEGORY_ID"], draft["CATEGORY_ID"])) portal.Events.DealMoved(draft);
        return answer;
    }

    private void Moved(Entity entity, CrmRecord record, object? before)
    {
        record["MOVED_TIME"] = portal.Now;
        if (entity.Schema.Find("PREVIOUS_STAGE_ID") is { } previous) record[previous.Name] = before;
    }

    // Null unless the request named them.
    private static List<long>? TakeContacts(Entity entity, CrmRecord record) =>
        entity.Contacts is not null && record.Values.Remove("CONTACT_IDS", out var ids) ? [.. (ids as List<object> ?? []).OfType<long>()] : null;

    /// <summary>False when there is no such record.</summary>
    public bool Delete(Entity entity, long id)
    {
        if (entity.Table.Find(id) is not { } record) return false;
        entity.Table.Remove(id);
        portal.Bin.Put(entity, record);
        portal.Events.Record(entity, id, "DELETE");
        return true;
    }

    // crm.item.update answers as if [] had cleared a multiple list and keeps the old values.
    private static CrmRecord KeepMultipleEnumerations(Entity entity, CrmRecord before, CrmRecord after)
    {
        CrmRecord? kept = null;
        foreach (var field in entity.Schema.UserFields)
        {
            if (field is not { Type: FieldType.Enumeration, Multiple: true }) continue;
            if (!FieldValues.IsEmpty(after[field.Name]) || FieldValues.IsEmpty(before[field.Name])) continue;
            kept ??= after.Copy();
            kept[field.Name] = before[field.Name];
        }

        return kept ?? after;
    }

    private void Apply(CrmRecord record, PhpArray fields, Func<string, Field?> find, Dialect dialect, bool isNew, bool import)
    {
        foreach (var (name, raw) in fields)
        {
            if (dialect == Dialect.Item && name == "fm")
            {
                _multifields.Item(record, raw);
                continue;
            }

            if (find(name) is not { } field || (raw is null && portal.Quirks.Is(KnownQuirks.Null, "ignored"))) continue;
            var settable = import && field.Name is "DATE_CREATE" or "DATE_MODIFY" or "CREATED_BY_ID" or "MODIFY_BY_ID" or "MOVED_TIME" or "MOVED_BY_ID";
            if ((field.ReadOnly && !settable) || (field.ReadOnlyInClassic && dialect == Dialect.Classic) || (field.Immutable && !isNew && dialect == Dialect.Classic)) continue;
            if (field is { Type: FieldType.File, IsUser: false } && dialect == Dialect.Item)
                throw new ApiException(400, "CRM_FIELD_ERROR_VALUE_NOT_VALID", $"Invalid value of field \"{field.ItemName}\"");
            if (field.Type == FieldType.Multifield) _multifields.Classic(record, field.Name, raw);
            else if (_reader.TryRead(field, raw, dialect, out var value)) Set(record, field, value);
        }
    }

    private static void Set(CrmRecord record, Field field, object? value)
    {
        record[field.Name] = value;
        switch (field.Name)
        {
            case "CONTACT_ID": record["CONTACT_IDS"] = value is null ? new List<object>() : [value]; break;
            case "CONTACT_IDS" when !field.KeptByOtherSide: record["CONTACT_ID"] = (value as List<object>)?.FirstOrDefault(); break;
            case "COMPANY_ID": record["COMPANY_IDS"] = value is null ? new List<object>() : [value]; break;
            case "COMPANY_IDS": record["COMPANY_ID"] = (value as List<object>)?.FirstOrDefault(); break;
        }
    }

    private static bool Differs(CrmRecord before, CrmRecord after) =>
        !before.Multifields.SequenceEqual(after.Multifields)
        || ValuesDiffer(before, after);

    private static bool ValuesDiffer(CrmRecord before, CrmRecord after) => after.Values.Any(pair => !FieldValues.Same(before[pair.Key], pair.Value));

    private static void Require(Entity entity, CrmRecord record, Dialect dialect)
    {
        var missing = entity.Name switch
        {
            "company" => FieldValues.IsEmpty(record["TITLE"]) ? "Company Name" : null,
            "contact" => FieldValues.IsEmpty(record["NAME"]) && FieldValues.IsEmpty(record["LAST_NAME"]) ? "First name" : null,
            _ => null,
        };
        if (missing is not null) throw Missing(missing, dialect);
    }

    private void RequireUserFields(Entity entity, CrmRecord record, Dialect dialect)
    {
        if (!portal.Quirks.Is(KnownQuirks.Mandatory, "checked")) return;
        if (entity.Schema.UserFields.FirstOrDefault(field => field.Mandatory && FieldValues.IsEmpty(record[field.Name])) is { } missing)
            throw Missing(missing.Label, dialect);
    }

    private static ApiException Missing(string label, Dialect dialect) => dialect == Dialect.Item
        ? new ApiException(400, "CRM_FIELD_ERROR_REQUIRED", $"Required fields are missing: {label}")
        : new ApiException(400, "ERROR_CORE", $"The \"{label}\" field is required.<br>");

    private void Defaults(Entity entity, CrmRecord record, long user)
    {
        var now = portal.Now;
        object at = now;
        object who = user;
        record["DATE_CREATE"] = record["DATE_MODIFY"] = record["LAST_ACTIVITY_TIME"] = at;
        record["ASSIGNED_BY_ID"] = record["CREATED_BY_ID"] = record["MODIFY_BY_ID"] = record["LAST_ACTIVITY_BY"] = who;
        record["OPENED"] = "Y";
        if (entity.Schema.Find("SOURCE_ID") is not null) record["SOURCE_ID"] = portal.Statuses.First("SOURCE");
        switch (entity.Name)
        {
            case "contact":
                record["TYPE_ID"] = portal.Statuses.First("CONTACT_TYPE");
                record["EXPORT"] = "Y";
                return;
            case "company":
                foreach (var name in new[] { "COMPANY_TYPE", "INDUSTRY", "EMPLOYEES" }) record[name] = portal.Statuses.First(name);
                record["CURRENCY_ID"] = PortalState.Currency;
                record["IS_MY_COMPANY"] = "N";
                return;
        }

        record["CURRENCY_ID"] = PortalState.Currency;
        record["OPPORTUNITY"] = 0m;
        record["IS_MANUAL_OPPORTUNITY"] = "N";
        record[entity.Stage!.Name] = null;
        if (entity.HasCategories) record["CATEGORY_ID"] = portal.Categories.DefaultOf(entity);
        record["MOVED_BY_ID"] = who;
        record["MOVED_TIME"] = at;
        if (entity.Name == "quote") (record["QUOTE_NUMBER"], record["CLOSED"]) = (PhpText.Of(record.Id), "N");
        if (entity.Name != "deal") return;
        var today = DateOnly.FromDateTime(now.ToOffset(PortalTime.Offset).DateTime);
        record["TYPE_ID"] = portal.Statuses.First("DEAL_TYPE");
        record["BEGINDATE"] = today;
        record["CLOSEDATE"] = today.AddDays(7);
    }

    private void Derive(Entity entity, CrmRecord record)
    {
        if (entity.HasMultifields)
        {
            record["HAS_PHONE"] = record.Multifields.Exists(entry => entry.Type == "PHONE") ? "Y" : "N";
            record["HAS_EMAIL"] = record.Multifields.Exists(entry => entry.Type == "EMAIL") ? "Y" : "N";
            record["HAS_IMOL"] = "N";
        }

        if (entity.Stage is not { } stage) return;
        var category = record["CATEGORY_ID"] as long? ?? 0;
        if (entity.HasCategories && portal.Categories.Find(entity, category) is null) record["CATEGORY_ID"] = category = portal.Categories.DefaultOf(entity);
        var directory = CategoryTable.Directory(entity, category);
        var status = portal.Statuses.Find(directory, PhpText.Of(record[stage.Name])) ?? portal.Statuses.In(directory).First();
        record[stage.Name] = status.StatusId;
        if (entity.Name == "lead") record["STATUS_SEMANTIC_ID"] = Semantics(status);
        else if (entity.Name == "deal") record["STAGE_SEMANTIC_ID"] = Semantics(status);
        if (entity.Name == "deal") record["CLOSED"] = status.Semantics.Length > 0 ? "Y" : "N";
    }

    private static string Semantics(Status status) => status.Semantics.Length > 0 ? status.Semantics : "P";
}
