using System.Globalization;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Tasks;

/// <summary>A task as tasks.task.* shows it: numbers as text, people beside their ids.</summary>
internal sealed class TaskView(PortalState portal)
{
    private readonly Entity _tasks = portal.Tasks.Tasks;

    /// <summary>The fields that a select means; null stands for all but user fields.</summary>
    public HashSet<string>? Select(PhpArray select)
    {
        var names = select.Values.Select(PhpText.Of).ToList();
        if (names.Count == 0) return null;
        var chosen = names.Select(name => TaskFields.Find(_tasks, name)?.Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (names.Contains("*")) chosen.UnionWith(_tasks.Schema.Fields.Where(field => !TaskFields.IsExtra(field)).Select(field => field.Name));
        if (names.Contains("UF_*")) chosen.UnionWith(_tasks.Schema.UserFields.Select(field => field.Name));
        if (chosen.Overlaps(TaskFields.SystemUserFields)) chosen.UnionWith(TaskFields.SystemUserFields);
        return chosen;
    }

    public PhpArray Show(CrmRecord task, HashSet<string>? select, bool withActions)
    {
        var row = new PhpArray { ["id"] = Text(task.Id) };
        foreach (var field in _tasks.Schema.Fields)
            if (field.Name != "ID" && (select is null ? !TaskFields.IsExtra(field) : select.Contains(field.Name))) row[field.ItemName] = Value(field, task[field.Name]);
        if (select is null) row["sprintId"] = row["backlogId"] = null;
        row["group"] = new PhpArray();
        bool Has(string name) => select?.Contains(name) != false;
        if (Has("STATUS")) row["subStatus"] = row["status"];
        if (Has("CREATED_BY")) row["creator"] = Person(task["CREATED_BY"]);
        if (Has("RESPONSIBLE_ID")) row["responsible"] = Person(task["RESPONSIBLE_ID"]);
        if (Has("ACCOMPLICES")) row["accomplicesData"] = People(task["ACCOMPLICES"]);
        if (Has("AUDITORS")) row["auditorsData"] = People(task["AUDITORS"]);
        if (withActions) row["action"] = Actions(task);
        return row;
    }

    /// <summary>What add and update answer.</summary>
    public PhpArray Whole(CrmRecord task, long user)
    {
        var row = Show(task, null, withActions: true);
        row.Remove("subStatus");
        row["checklist"] = ChecklistTree.ById(portal, task);
        row["newCommentsCount"] = 0L;
        row["checkListTree"] = ChecklistTree.Of(portal, task, user);
        row["checkListCanAdd"] = true;
        return row;
    }

    /// <summary>What only the list has besides.</summary>
    public PhpArray Row(CrmRecord task, HashSet<string>? select)
    {
        var row = Show(task, select, withActions: false);
        if (select is not null) return row;
        var hasResult = new TaskResults(portal).Of(task.Id).Any() ? "Y" : "N";
        (row["lengthDeadline"], row["timeElapsed"], row["timerIsRunningForCurrentUser"]) = ("0", null, "N");
        (row["taskRequireResult"], row["taskHasOpenResult"], row["taskHasResult"]) = ("N", hasResult, hasResult);
        row["parsedDescription"] = task["DESCRIPTION"] ?? "";
        return row;
    }

    private static object? Value(Field field, object? value) => value switch
    {
        List<object> many when field.Name == "UF_TASK_WEBDAV_FILES" =>
            PhpArray.List(many.Select(one => PhpText.TryInteger(PhpText.Of(one).TrimStart('n'), out var id) ? (object)id : one)),
        List<object> many => PhpArray.List(many.Select(one => One(one))),
        null when field.Multiple => field.IsUser ? false : new PhpArray(),
        null => null,
        _ => One(value),
    };

    private static object One(object value) => value switch
    {
        DateTimeOffset at => PortalTime.Format(at),
        DateOnly day => PortalTime.Format(day),
        bool flag => flag ? "1" : "0",
        long number => Text(number),
        decimal number => PhpText.Plain(number),
        _ => value,
    };

    private PhpArray? Person(object? id)
    {
        if (portal.Users.FirstOrDefault(user => Equals(user.Id, id)) is not { } user) return null;
        return new PhpArray
        {
            ["id"] = Text(user.Id),
            ["name"] = $"{user.Person.Name} {user.Person.LastName}".Trim(),
            ["link"] = $"/company/personal/user/{user.Id}/",
            ["icon"] = "/bitrix/images/tasks/default_avatar.png",
            ["workPosition"] = "",
        };
    }

    private PhpArray People(object? ids)
    {
        var people = new PhpArray();
        foreach (var id in ids as List<object> ?? []) people[PhpText.Of(id)] = Person(id);
        return people;
    }

    public static PhpArray Actions(CrmRecord task)
    {
        var status = task["STATUS"] as long? ?? 0;
        var isOpen = status is RealStatus.Pending or RealStatus.InProgress or RealStatus.Deferred;
        var actions = new PhpArray();
        foreach (var (name, may) in new (string, bool)[]
        {
            ("accept", false), ("decline", false), ("complete", isOpen), ("take", false), ("approve", status == RealStatus.AwaitingControl),
            ("disapprove", status == RealStatus.AwaitingControl), ("start", status is RealStatus.Pending or RealStatus.Deferred),
            ("pause", status == RealStatus.InProgress), ("delegate", isOpen), ("remove", true), ("edit", true),
            ("defer", status is RealStatus.Pending or RealStatus.InProgress), ("renew", !isOpen), ("create", true), ("changeDeadline", true),
            ("checklistAddItems", true), ("addFavorite", true), ("deleteFavorite", false), ("rate", true), ("edit.originator", false),
            ("checklist.reorder", true), ("elapsedtime.add", true), ("dayplan.timer.toggle", false), ("edit.plan", true), ("checklist.add", true),
            ("favorite.add", true), ("favorite.delete", false),
        }) actions[name] = may;
        return actions;
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
