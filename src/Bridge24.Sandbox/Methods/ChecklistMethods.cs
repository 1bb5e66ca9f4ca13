using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Tasks;

namespace Bridge24.Sandbox.Methods;

/// <summary>Checklists of tasks, task.checklistitem.*.</summary>
internal sealed class ChecklistMethods(PortalState portal)
{
    private const string FirstList = "BX_CHECKLIST_1";

    private static readonly string[] Sortable = ["ID", "PARENT_ID", "CREATED_BY", "TITLE", "SORT_INDEX", "IS_COMPLETE", "IS_IMPORTANT", "TOGGLED_BY", "TOGGLED_DATE"];

    private readonly RowEditor _editor = new(portal);
    private readonly Entity _items = portal.Tasks.Checklist;

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["task.checklistitem.add"] = Add;
        methods["task.checklistitem.get"] = Get;
        methods["task.checklistitem.getlist"] = List;
        methods["task.checklistitem.update"] = Update;
        methods["task.checklistitem.delete"] = Delete;
        methods["task.checklistitem.complete"] = call => Toggle(call, "Y");
        methods["task.checklistitem.renew"] = call => Toggle(call, "N");
        methods["task.checklistitem.moveafteritem"] = Move;
        methods["task.checklistitem.isactionallowed"] = IsActionAllowed;
    }

    private MethodResult Add(Call call)
    {
        var given = Read(call);
        var task = Task(given) ?? throw Failed("Adding item: action not allowed");
        var fields = given.Map(1, "arFields");
        if (PhpText.IsEmpty(fields.Any("TITLE"))) throw Failed("Item name not specified");
        var parent = fields.Any("PARENT_ID") is { } asked ? (Find(task, asked)?.Id ?? 0) : FirstOf(task, call.User);
        return new MethodResult(Insert(task, parent, fields, call.User).Id);
    }

    private MethodResult Get(Call call)
    {
        var given = Read(call);
        var task = Task(given);
        return task is not null && Find(task, given.Number(1, "itemId")) is { } item
            ? new MethodResult(RowEditor.Show(_items, item))
            : throw Positional.Error(512, "Check listitem not found or not accessible", "ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE");
    }

    private MethodResult List(Call call)
    {
        var given = Read(call);
        var task = Task(given) ?? throw Failed("Action failed");
        var order = given.Optional(1, "arOrder", prefixes: false, Sortable);
        var rows = Of(task).Select(item => RowEditor.Show(_items, item));
        return new MethodResult(PhpArray.List(RowList.Order(rows, order.Count > 0 ? order : new PhpArray { ["ID"] = "DESC" })));
    }

    private MethodResult Update(Call call)
    {
        var given = Read(call);
        var task = Task(given);
        var item = task is null ? null : Find(task, given.Number(1, "itemId"));
        if (task is null || item is null) throw Positional.Error(4, "No access to edit the task", "ACTION_NOT_ALLOWED");
        var fields = given.Map(2, "arFields");
        Apply(task, item, fields, call.User);
        if (fields.Any("PARENT_ID") is { } parent) item["PARENT_ID"] = Find(task, parent) is { } above && above != item ? above.Id : 0L;
        return new MethodResult(null);
    }

    private MethodResult Delete(Call call)
    {
        var given = Read(call);
        var task = Task(given);
        var item = task is null ? null : Find(task, given.Number(1, "itemId"));
        if (task is null || item is null) throw Failed("Deleting item: action not allowed");
        Remove(task, item);
        return new MethodResult(true);
    }

    // The item is found by its id alone, whatever task it is in.
    private MethodResult Toggle(Call call, string complete)
    {
        var given = Read(call);
        var (taskId, id) = (given.Number(0, "taskId"), given.Number(1, "itemId"));
        if (taskId <= 0 || id <= 0) throw new ApiException(400, "ERROR_CORE", "TASKS_ERROR_ASSERT_EXCEPTION<br>");
        if (_items.Table.Find(id) is not { } item) return new MethodResult(false);
        SetComplete(item, complete, call.User);
        return new MethodResult(true);
    }

    private MethodResult Move(Call call)
    {
        var given = Read(call);
        var task = Task(given);
        var item = task is null ? null : Find(task, given.Number(1, "itemId"));
        var after = task is null ? null : Find(task, given.Number(2, "afterItemId"));
        if (item is null || after is null) throw Failed("Moving item: action not allowed");
        item["PARENT_ID"] = after["PARENT_ID"];
        var rank = 0L;
        var siblings = Of(task!).Where(one => one != item && Equals(one["PARENT_ID"], after["PARENT_ID"])).OrderBy(one => one["SORT_INDEX"] as long? ?? 0).ToList();
        siblings.Insert(siblings.IndexOf(after) + 1, item);
        foreach (var sibling in siblings) sibling["SORT_INDEX"] = rank++;
        return new MethodResult(null);
    }

    private MethodResult IsActionAllowed(Call call)
    {
        var given = Read(call);
        var task = Task(given);
        var (item, action) = (given.Number(1, "itemId"), given.Number(2, "actionId"));
        return new MethodResult(task is not null && action is >= 1 and <= 4 && (action == 1 || Find(task, item) is not null));
    }

    private long FirstOf(CrmRecord task, long user) => Of(task).FirstOrDefault(item => Equals(item["PARENT_ID"], 0L))?.Id
        ?? Insert(task, 0, new PhpArray { ["TITLE"] = FirstList }, user).Id;

    private CrmRecord Insert(CrmRecord task, long parent, PhpArray fields, long user)
    {
        var item = new CrmRecord(_items.Table.NextId()) { ["TASK_ID"] = task.Id, ["PARENT_ID"] = parent, ["CREATED_BY"] = user, ["IS_COMPLETE"] = "N", ["IS_IMPORTANT"] = "N" };
        item["SORT_INDEX"] = (long)Of(task).Count(one => Equals(one["PARENT_ID"], parent));
        _items.Table.Insert(item);
        Apply(task, item, fields, user);
        return item;
    }

    private void Apply(CrmRecord task, CrmRecord item, PhpArray fields, long user)
    {
        var before = item["IS_COMPLETE"];
        _editor.Apply(_items, item, fields, isNew: false);
        if (!Equals(before, item["IS_COMPLETE"])) SetComplete(item, PhpText.Of(item["IS_COMPLETE"]), user);
        if (fields.Any("MEMBERS") is PhpArray members) item["MEMBERS"] = ChecklistMembers.Of(portal, task, members);
    }

    private void SetComplete(CrmRecord item, string complete, long user)
    {
        item["IS_COMPLETE"] = complete;
        (item["TOGGLED_BY"], item["TOGGLED_DATE"]) = (user, portal.Now);
    }

    private void Remove(CrmRecord task, CrmRecord item)
    {
        _items.Table.Remove(item.Id);
        foreach (var below in Of(task).Where(one => Equals(one["PARENT_ID"], item.Id)).ToList()) Remove(task, below);
    }

    private CrmRecord? Task(Positional given) => portal.Tasks.Tasks.Table.Find(given.Number(0, "taskId"));

    private CrmRecord? Find(CrmRecord task, object? id) =>
        PhpText.TryInteger(id, out var number) && _items.Table.Find(number) is { } item && Equals(item["TASK_ID"], task.Id) ? item : null;

    private IEnumerable<CrmRecord> Of(CrmRecord task) => _items.Table.All.Where(item => Equals(item["TASK_ID"], task.Id));

    private static Positional Read(Call call) => new(call, "ctaskchecklistitem");

    private static ApiException Failed(string text) => Positional.Error(8, text, "ACTION_FAILED_TO_BE_PROCESSED");
}
