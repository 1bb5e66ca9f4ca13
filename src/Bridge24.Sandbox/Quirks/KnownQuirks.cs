namespace Bridge24.Sandbox.Quirks;

/// <summary>What the documentation leaves open about the methods that are emulated.</summary>
internal static class KnownQuirks
{
    private static readonly List<Quirk> Known = [];

    public static readonly Quirk RefreshReuse = Add("oauth.refresh-reuse", "A refresh token that was spent once", "dead", "alive");
    public static readonly Quirk OldAccess = Add("oauth.old-access", "The access token of a pair that was renewed, until it expires", "alive", "dead");
    public static readonly Quirk UnknownToken = Add("oauth.unknown-token", "The code that an unknown access token meets", "NO_AUTH_FOUND", "invalid_token");
    public static readonly Quirk AuthErrorStatus = Add("oauth.error-status", "HTTP status of the authorization server's errors", "400", "401", "200");

    public static readonly Quirk BatchBilling = Add("operating.batch-billing", "Who pays for the commands of a batch: each method, or batch itself", "methods", "batch");
    public static readonly Quirk OperatingFigures = Add("operating.figures", "operating and operating_reset_at in an answer's time", "present", "absent");

    public static readonly Quirk MissingPath = Add("batch.missing-path", "$result[...] of a command that succeeded without such an element", "empty", "literal", "error");
    public static readonly Quirk TooLong = Add("batch.too-long", "A batch of more than 50 commands: refused as a whole, or each command beyond the limit", "whole", "each");
    public static readonly Quirk BatchImport = Add("batch.import", "crm.item.import and batchImport inside a batch", "allowed", "refused");
    public static readonly Quirk ObjectCommand = Add("batch.object-command", "A command that is an object {method, params} instead of text", "error", "accepted");
    public static readonly Quirk BatchError = Add("batch.error-shape", "An entry of result_error", "object", "text");

    public static readonly Quirk NumericKeys = Add("batch.numeric-keys", "A batch whose keys are 0, 1, 2: its answer has lists or maps", "list", "map");

    public static readonly Quirk Equality = Add("filter.equality", "Case and blanks at the end in = and @", "ignored", "exact");
    public static readonly Quirk TimeEquality = Add("filter.time-equality", "= on a date with a time", "matches", "never");
    public static readonly Quirk BrokenDate = Add("filter.broken-date", "A date that cannot be read, such as one whose + became a blank", "matches-none", "ignored");
    public static readonly Quirk OffsetDate = Add("filter.offset-date", "A time with its offset in a filter", "filters", "ignored");
    public static readonly Quirk UnknownFilter = Add("filter.unknown-field", "A field that the classic lists do not know", "ignored", "error");

    public static readonly Quirk ClearList = Add("item.clear-list", "[] for a multiple list field in crm.item.update", "kept", "cleared");
    public static readonly Quirk Null = Add("fields.null", "null for a field in add and update", "clears", "ignored");
    public static readonly Quirk Mandatory = Add("fields.mandatory", "Mandatory user fields at add", "unchecked", "checked");
    public static readonly Quirk UserNames = Add("item.user-names", "The item name of a user field made of letters, such as UF_CRM_EXTERNAL_ID", "camel", "upper");
    public static readonly Quirk MissingItem = Add("item.missing-text", "What NOT_FOUND calls a record that is not there", "Item", "Element");
    public static readonly Quirk MultifieldTouch = Add("modified.multifields", "A changed phone or e-mail moves the time of the last change", "moves", "stays");
    public static readonly Quirk PartsTouch = Add("modified.parts", "Links, product rows, activities and comments move the time of the last change", "stays", "moves");
    public static readonly Quirk XmlId = Add("filter.xml-id", "xmlId as a filter for invoices and smart processes", "allowed", "refused");

    public static readonly Quirk PartsEvents = Add("events.parts", "Links and product rows tell the handlers of their record that it was updated", "silent", "fires");
    public static readonly Quirk RestoredId = Add("recycle-bin.id", "The id of a record that a person took out of the recycle bin", "new", "same");
    public static readonly Quirk ImportEvents = Add("events.import", "Imported records tell their handlers that they were added", "fires", "silent");
    public static readonly Quirk EventOrder = Add("events.order", "Events that wait for one handler", "kept", "reversed");
    public static readonly Quirk EventCopies = Add("events.copies", "Times that an event is posted", "one", "two");
    public static readonly Quirk SlowHandler = Add("events.slow-handler", "A handler that answered slowly is called", "less", "as-before");
    public static readonly Quirk ConnectorInBatch = Add("events.batch-connector", "auth_connector beside the commands of a batch", "ignored", "counts");
    public static readonly Quirk OfflineData = Add("offline.data", "EVENT_DATA of an entry", "fields", "false");
    public static readonly Quirk OfflineRepeat = Add("offline.repeat", "An event that happens again to an object whose entry waits", "same-entry", "new-entry");
    public static readonly Quirk OfflineUnread = Add("offline.unread", "Entries that nobody took", "kept", "thirty-days");
    public static readonly Quirk OfflineEmpty = Add("offline.empty-package", "process_id of a package without entries", "id", "null");
    public static readonly Quirk OfflineError = Add("offline.error", "Entries marked as errors: stay in their package, or go back to the queue for error=1", "package", "queue");
    public static readonly Quirk OfflinePlan = Add("offline.plan", "The plan has reserved packages and auth_connector", "yes", "no");

    public static readonly Quirk TaskUnchanged = Add("tasks.unchanged", "tasks.task.update that changes nothing", "not-saved", "saved");
    public static readonly Quirk TaskUserFilter = Add("tasks.filter-user-fields", "User fields of one's own in the filter of tasks.task.list", "ignored", "works");
    public static readonly Quirk TaskXmlId = Add("tasks.xml-id", "XML_ID in tasks.task.add and tasks.task.update", "kept", "dropped");
    public static readonly Quirk TaskQueryAuth = Add("tasks.query-auth", "auth in the query of a method whose parameters count by their order", "counts", "ignored");

    public static readonly Quirk TaskGuid = Add("tasks.guid", "GUID in the fields of a task", "read-only", "writable");

    public static readonly Quirk PageLimit = Add("rest3.page-limit", "A page of more than 1000 in REST 3.0", "cut", "refused");
    public static readonly Quirk IdempotencyBody = Add("rest3.idempotency-body", "What a repeat is compared by: the parameters, or the body as it came with its token", "parameters", "whole");
    public static readonly Quirk IdempotencyBatch = Add("rest3.idempotency-batch", "A batch of REST 3.0 with an Idempotency-Key", "not-covered", "covered");
    public static readonly Quirk BatchFailure = Add("rest3.batch-failure", "What a batch of REST 3.0 had done before the command that failed", "stays", "rolled-back");
    public static readonly Quirk CommonErrors = Add("rest3.common-errors", "Limits and tokens are refused in REST 3.0 in its own form, or in the classic one", "classic", "object");

    public static readonly Quirk LinkLife = Add("disk.link-life", "Addresses to load a file up or down are good", "an-hour", "for-ever");

    public static readonly Quirk NoDuplicates = Add("duplicates.none", "crm.duplicate.findbycomm when nothing is found", "list", "map");
    public static readonly Quirk MergeConflict = Add("duplicates.merge-conflict", "crm.entity.mergeBatch of records with different values in a field", "merges", "answers");
    public static readonly Quirk CodeCase = Add("errors.case", "Case of error codes", "documented", "lower");

    public static IReadOnlyList<Quirk> All => Known;

    private static Quirk Add(string name, string says, params string[] values)
    {
        var quirk = new Quirk(name, says, values);
        Known.Add(quirk);
        return quirk;
    }
}
