using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Tasks;

/// <summary>Creates, changes and deletes tasks, whichever version of the API asks.</summary>
internal sealed class TaskEditor(PortalState portal)
{
    private static readonly TimeSpan LongestPlan = TimeSpan.FromDays(365 * 100);

    private readonly FieldReader _reader = new(portal);
    private readonly Entity _tasks = portal.Tasks.Tasks;

    public CrmRecord? Find(object? id) => PhpText.TryInteger(id, out var number) ? _tasks.Table.Find(number) : null;

    public CrmRecord Add(PhpArray fields, long user)
    {
        var draft = new CrmRecord(0);
        Apply(draft, fields);
        if (FieldValues.IsEmpty(draft["TITLE"])) throw Error("Task title is not specified");
        if (PhpText.IsEmpty(Given(fields, "RESPONSIBLE_ID"))) throw Error("Responsible person is not specified");
        Demand(draft, fields, 0);
        if (_tasks.Schema.UserFields.FirstOrDefault(field => field.Mandatory && FieldValues.IsEmpty(draft[field.Name])) is { } missing)
            throw Error($"Required field {missing.Name} value is not entered");
        var task = new CrmRecord(_tasks.Table.NextId());
        Defaults(task, user);
        foreach (var (name, value) in draft.Values)
            if (value is not null || name is not ("CREATED_BY" or "STATUS")) task[name] = value;
        _tasks.Table.Insert(task);
        Tell("ADD", "undefined", Id(task), "N", "undefined");
        return task;
    }

    public CrmRecord Update(CrmRecord task, PhpArray fields, long user)
    {
        var draft = task.Copy();
        Apply(draft, fields);
        if (FieldValues.IsEmpty(draft["TITLE"])) throw Error("Task title is not specified");
        Demand(draft, fields, task.Id);
        draft["STATUS"] ??= task["STATUS"];
        if (!FieldValues.Same(task["STATUS"], draft["STATUS"])) Move(draft, (long)draft["STATUS"]!, user);
        return Save(task, draft, user);
    }

    /// <summary>Moves a task to a status that one of those given leads to; null when it has another.</summary>
    public CrmRecord? Move(CrmRecord task, long status, long user, params long[] from)
    {
        if (task["STATUS"] is not long now || !from.Contains(now)) return null;
        var draft = task.Copy();
        draft["STATUS"] = status;
        Move(draft, status, user);
        return Save(task, draft, user);
    }

    public void Delete(CrmRecord task)
    {
        _tasks.Table.Remove(task.Id);
        foreach (var part in new[] { portal.Tasks.Checklist, portal.Tasks.Comments, portal.Tasks.Results })
            foreach (var row in part.Table.All.Where(row => Equals(row["TASK_ID"], task.Id)).ToList()) part.Table.Remove(row.Id);
        Tell("DELETE", Id(task), "undefined", "undefined", "N");
    }

    private void Apply(CrmRecord task, PhpArray fields)
    {
        foreach (var (name, raw) in fields)
        {
            if (name.Equals("SE_PARAMETER", StringComparison.OrdinalIgnoreCase) && !PhpText.IsEmpty(raw)) throw ApiException.NotEmulated(400, "SE_PARAMETER");
            if (TaskFields.Find(_tasks, name) is not { } field) continue;
            if (field.ReadOnly && !(field.Name == "GUID" && portal.Quirks.Is(KnownQuirks.TaskGuid, "writable"))) continue;
            if (field.Name == "XML_ID" && portal.Quirks.Is(KnownQuirks.TaskXmlId, "dropped")) continue;
            if (raw is null && portal.Quirks.Is(KnownQuirks.Null, "ignored")) continue;
            if (_reader.TryRead(field, raw, Dialect.Classic, out var value)) task[field.Name] = value;
        }
    }

    private object? Given(PhpArray fields, string name) =>
        fields.FirstOrDefault(pair => TaskFields.Find(_tasks, pair.Key)?.Name == name).Value;

    private void Demand(CrmRecord task, PhpArray fields, long id)
    {
        if (Given(fields, "RESPONSIBLE_ID") is { } responsible && !(PhpText.TryInteger(responsible, out var user) && portal.Users.Any(one => one.Id == user)))
            throw Error("The user specified in the \"Responsible\" field was not found");
        if (task["STATUS"] is long status && !RealStatus.IsKnown(status)) throw Error("Invalid status");
        if (task["PARENT_ID"] is long parent and > 0)
        {
            if (parent == id) throw Error("Cannot bind the node to itself");
            if (_tasks.Table.Find(parent) is null) throw Error("The task specified in the \"Parent Task\" field was not found");
            if (Above(parent).Contains(id)) throw Error("Creating cyclic links in tasks is prohibited");
        }

        if (task["START_DATE_PLAN"] is not DateTimeOffset start || task["END_DATE_PLAN"] is not DateTimeOffset end) return;
        if (end < start) throw Error("The end date specified in the scheduling is earlier than the start date");
        if (end - start > LongestPlan) throw Error("The duration of the task specified in the scheduling is too long");
    }

    private HashSet<long> Above(long id)
    {
        var seen = new HashSet<long>();
        while (_tasks.Table.Find(id)?["PARENT_ID"] is long parent and > 0 && seen.Add(parent)) id = parent;
        return seen;
    }

    private CrmRecord Save(CrmRecord before, CrmRecord after, long user)
    {
        var changed = after.Values.Any(pair => !FieldValues.Same(before[pair.Key], pair.Value));
        if (!changed && portal.Quirks.Is(KnownQuirks.TaskUnchanged, "not-saved")) return before;
        after["CHANGED_BY"] = user;
        after["CHANGED_DATE"] = portal.Now;
        after["ACTIVITY_DATE"] = portal.Now;
        _tasks.Table.Replace(after);
        Tell("UPDATE", Id(after), Id(after), "undefined", "undefined");
        return after;
    }

    private void Move(CrmRecord task, long status, long user)
    {
        var isDone = status is RealStatus.Completed or RealStatus.AwaitingControl;
        task["STATUS_CHANGED_BY"] = user;
        task["STATUS_CHANGED_DATE"] = portal.Now;
        task["CLOSED_BY"] = isDone ? user : null;
        task["CLOSED_DATE"] = isDone ? portal.Now : null;
        if (status == RealStatus.InProgress) task["DATE_START"] = portal.Now;
    }

    private void Defaults(CrmRecord task, long user)
    {
        foreach (var name in new[] { "CREATED_DATE", "CHANGED_DATE", "ACTIVITY_DATE", "STATUS_CHANGED_DATE" }) task[name] = portal.Now;
        foreach (var name in new[] { "CREATED_BY", "CHANGED_BY" }) task[name] = user;
        foreach (var field in _tasks.Schema.Fields.Where(field => field.Type == FieldType.YesNo)) task[field.Name] = field.Name is "SUBORDINATE" or "DESCRIPTION_IN_BBCODE" ? "Y" : "N";
        foreach (var name in new[] { "STAGE_ID", "TIME_ESTIMATE", "GROUP_ID" }) task[name] = 0L;
        (task["PRIORITY"], task["OUTLOOK_VERSION"], task["STATUS"]) = (1L, 1L, RealStatus.Pending);
        (task["DESCRIPTION"], task["SITE_ID"], task["DURATION_TYPE"]) = ("", "s1", "days");
        task["GUID"] = $"{{{Guid.NewGuid():D}}}";
    }

    private void Tell(string what, object before, object after, string accessBefore, string accessAfter)
    {
        var id = (before as PhpArray ?? after as PhpArray)!.Find("ID");
        portal.Events.Raise("ONTASK" + what, new PhpArray
        {
            ["FIELDS_BEFORE"] = before,
            ["FIELDS_AFTER"] = after,
            ["IS_ACCESSIBLE_BEFORE"] = accessBefore,
            ["IS_ACCESSIBLE_AFTER"] = accessAfter,
        }, PhpText.Of(id));
    }

    private static PhpArray Id(CrmRecord task) => new() { ["ID"] = task.Id };

    private static ApiException Error(string text) => new(400, "ERROR_CORE", text + "<br>");
}
