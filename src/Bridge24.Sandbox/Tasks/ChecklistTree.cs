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
        },
        ["action"] = new PhpArray(),
    };
}
