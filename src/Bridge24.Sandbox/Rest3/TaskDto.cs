using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Rest3;

/// <summary>The task of REST 3.0: its fields, and how they read from the record that both versions share.</summary>
internal static class TaskDto
{
    public const string Name = "TaskDto";

    // name type [=CLASSIC_NAME] [s sortable] [w may be written] [r another object]
    private const string Table = """
        id int =ID s
        title string =TITLE s w
        description string =DESCRIPTION w
        creatorId int =CREATED_BY s
        creator object =CREATED_BY r
        created DateTime =CREATED_DATE s
        responsibleId int =RESPONSIBLE_ID s w
        responsible object =RESPONSIBLE_ID r
        deadline DateTime =DEADLINE s w
        needsControl bool =TASK_CONTROL w
        startPlan DateTime =START_DATE_PLAN s w
        endPlan DateTime =END_DATE_PLAN s w
        fileIds array
        checklist array
        groupId int =GROUP_ID s w
        epicId int
        storyPoints string
        priority string =PRIORITY s w
        status string =STATUS s w
        statusChanged DateTime =STATUS_CHANGED_DATE
        accomplices array =ACCOMPLICES w r
        auditors array =AUDITORS w r
        parentId int =PARENT_ID w
        parent object =PARENT_ID r
        containsChecklist bool
        containsSubTasks bool
        containsRelatedTasks bool
        containsGanttLinks bool
        containsPlacements bool
        containsResults bool
        numberOfReminders int
        chatId int
        plannedDuration int =DURATION_PLAN
        actualDuration int =DURATION_FACT
        started DateTime =DATE_START s
        estimatedTime int =TIME_ESTIMATE s w
        replicate bool =REPLICATE
        changed DateTime =CHANGED_DATE s
        changedById int =CHANGED_BY
        changedBy object =CHANGED_BY r
        statusChangedById int =STATUS_CHANGED_BY
        statusChangedBy object =STATUS_CHANGED_BY r
        closedById int =CLOSED_BY
        closedBy object =CLOSED_BY r
        closed DateTime =CLOSED_DATE s
        activity DateTime =ACTIVITY_DATE s
        guid string =GUID
        xmlId string =XML_ID w
        exchangeId string =EXCHANGE_ID
        exchangeModified DateTime =EXCHANGE_MODIFIED
        outlookVersion int =OUTLOOK_VERSION
        mark string =MARK s w
        allowsChangeDeadline bool =ALLOW_CHANGE_DEADLINE s w
        allowsTimeTracking bool =ALLOW_TIME_TRACKING s w
        matchesWorkTime bool =MATCH_WORK_TIME w
        isMultitask bool =MULTITASK
        siteId string =SITE_ID
        link string
        crmItemIds array =UF_CRM_TASK w
        """;

    private static readonly string[] Priorities = ["low", "average", "high"];
    private static readonly string[] Statuses = ["pending", "in_progress", "supposedly_completed", "completed", "deferred"];

    public static IReadOnlyList<DtoField> Fields { get; } = [.. Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse)];

    public static DtoField? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);

    public static object? Read(PortalState portal, DtoField field, CrmRecord task) => field.Name switch
    {
        "priority" => Choice(Priorities, task["PRIORITY"], 0),
        "status" => Choice(Statuses, task["STATUS"], 2),
        "mark" => task["MARK"] switch { "P" => "positive", "N" => "negative", _ => "none" },
        "checklist" => PhpArray.List(Items(portal, task).Select(item => (object)item.Id)),
        "containsChecklist" => Items(portal, task).Any(),
        "containsSubTasks" => portal.Tasks.Tasks.Table.All.Any(one => Equals(one["PARENT_ID"], task.Id)),
        "containsPlacements" => false,
        "numberOfReminders" => 0L,
        "plannedDuration" or "actualDuration" => task[field.Source!] ?? 0L,
        "link" => $"/company/personal/user/{task["RESPONSIBLE_ID"]}/tasks/task/view/{task.Id}/",
        _ when field.Source is null => field.Type == "bool" ? false : null,
        _ => Value(field, task[field.Source]),
    };

    /// <summary>What the classic field keeps for a value of a request; throws when it is of another type.</summary>
    public static object? Write(DtoField field, object? value)
    {
        if (value is null) return null;
        switch (field.Name)
        {
            case "priority": return Index(Priorities, field, value, 0);
            case "status": return Index(Statuses, field, value, 2);
            case "mark": return value switch { "positive" => "P", "negative" => "N", "none" => "", _ => throw Rest3Exception.WrongType(field.Name, "TaskMark") };
        }

        var isRight = field.Type switch
        {
            "int" => value is long,
            "bool" => value is bool,
            "array" => value is PhpArray { IsList: true },
            "DateTime" => value is string text && PortalTime.TryInstant(text, out _),
            _ => value is string,
        };
        if (!isRight) throw Rest3Exception.WrongType(field.Name, field.Type);
        return value is bool flag ? (flag ? "Y" : "N") : value;
    }

    private static object? Value(DtoField field, object? value) => value switch
    {
        DateTimeOffset at => PortalTime.Format(at),
        List<object> many => PhpArray.List(many),
        null when field.Type == "array" => new PhpArray(),
        null when field.Name == "description" => "",
        _ when field.Type == "bool" => value is "Y",
        _ => value,
    };

    private static IEnumerable<CrmRecord> Items(PortalState portal, CrmRecord task) => portal.Tasks.Checklist.Table.All.Where(item => Equals(item["TASK_ID"], task.Id));

    private static string? Choice(string[] names, object? value, int first) =>
        value is long number && number >= first && number - first < names.Length ? names[number - first] : null;

    private static object Index(string[] names, DtoField field, object value, int first) =>
        Array.IndexOf(names, value) is >= 0 and var at ? (long)(at + first) : throw Rest3Exception.WrongType(field.Name, "string");

    private static DtoField Parse(string line)
    {
        var parts = line.Split(' ');
        var source = parts.FirstOrDefault(part => part.StartsWith('='))?[1..];
        return new DtoField(parts[0], parts[1], source, parts.Contains("s"), parts.Contains("w"), parts.Contains("r"));
    }
}
