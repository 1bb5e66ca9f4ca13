using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Tasks;

/// <summary>The checklists of a task as one tree, as tasks.task.add shows them.</summary>
internal static class ChecklistTree
{
    public static PhpArray Of(PortalState portal, CrmRecord task, long user)
    {
        var items = portal.Tasks.Checklist.Table.All.Where(item => Equals(item["TASK_ID"], task.Id)).ToList();
        var root = Node(null, user);
        root["descendants"] = Below(items, 0);
        return root;
    }

    /// <summary>The points under their ids.</summary>
    public static PhpArray ById(PortalState portal, CrmRecord task)
    {
        var points = new PhpArray();
        foreach (var item in portal.Tasks.Checklist.Table.All.Where(item => Equals(item["TASK_ID"], task.Id)))
        {
            points[PhpText.Of(item.Id)] = new PhpArray
            {
                ["id"] = PhpText.Of(item.Id),
                ["taskId"] = PhpText.Of(task.Id),
                ["createdBy"] = PhpText.Of(item["CREATED_BY"]),
                ["parentId"] = item["PARENT_ID"] is long above and > 0 ? PhpText.Of(above) : 0L,
                ["title"] = item["TITLE"],
                ["sortIndex"] = PhpText.Of(item["SORT_INDEX"] ?? 0L),
                ["isComplete"] = item["IS_COMPLETE"] ?? "N",
                ["isImportant"] = item["IS_IMPORTANT"] ?? "N",
                ["toggledBy"] = item["TOGGLED_BY"],
                ["toggledDate"] = item["TOGGLED_DATE"] is DateTimeOffset at ? PortalTime.Format(at) : null,
                ["ufChecklistFiles"] = false,
                ["members"] = new PhpArray(),
                ["attachments"] = new PhpArray(),
                ["entityId"] = PhpText.Of(task.Id),
                ["action"] = Actions(),
            };
        }

        return points;
    }

    private static PhpArray Actions() => new() { ["modify"] = true, ["remove"] = true, ["toggle"] = true, ["add"] = true, ["addAccomplice"] = true };

    private static PhpArray Below(List<CrmRecord> items, long parent)
    {
        var nodes = new PhpArray();
        foreach (var item in items.Where(item => Equals(item["PARENT_ID"], parent)).OrderBy(item => item["SORT_INDEX"] as long? ?? 0))
        {
            var node = Node(item, item["CREATED_BY"] as long? ?? 0);
            node["descendants"] = Below(items, item.Id);
            nodes.Append(node);
        }

        return nodes;
    }

    private static PhpArray Node(CrmRecord? item, long user) => new()
    {
        ["nodeId"] = item?.Id ?? 0,
        ["fields"] = new PhpArray
        {
            ["id"] = item?.Id,
            ["copiedId"] = null,
            ["entityId"] = item?["TASK_ID"],
            ["userId"] = user,
            ["createdBy"] = item?["CREATED_BY"],
            ["parentId"] = item?["PARENT_ID"],
            ["title"] = item?["TITLE"] ?? "",
            ["sortIndex"] = item?["SORT_INDEX"],
            ["displaySortIndex"] = "",
            ["isComplete"] = Equals(item?["IS_COMPLETE"], "Y"),
            ["isImportant"] = Equals(item?["IS_IMPORTANT"], "Y"),
            ["completedCount"] = 0L,
            ["members"] = item?["MEMBERS"] ?? new PhpArray(),
            ["attachments"] = new PhpArray(),
            ["nodeId"] = null,
        },
        ["action"] = item is null ? new PhpArray() : Actions(),
    };
}
