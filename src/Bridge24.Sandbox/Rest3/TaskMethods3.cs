using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;
using Bridge24.Sandbox.Tasks;

namespace Bridge24.Sandbox.Rest3;

/// <summary>Tasks by REST 3.0.</summary>
internal sealed class TaskMethods3(PortalState portal)
{
    private const int DefaultLimit = 50;
    private const int LargestLimit = 1000;

    private static readonly string[] Required = ["title", "creatorId", "responsibleId"];

    private readonly TaskEditor _editor = new(portal);
    private readonly Entity _tasks = portal.Tasks.Tasks;

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["tasks.task.add"] = Add;
        methods["tasks.task.get"] = Get;
        methods["tasks.task.list"] = List;
        methods["tasks.task.update"] = Update;
        methods["tasks.task.delete"] = Delete;
        methods["tasks.task.field.list"] = _ => Items(TaskDto.Fields.Select(Describe));
        methods["tasks.task.field.get"] = Field;
    }

    private MethodResult Add(Call call)
    {
        var fields = Fields(call);
        var missing = Required.Where(name => PhpText.IsEmpty(fields.Find(name))).ToArray();
        if (missing.Length > 0) throw Rest3Exception.Missing(missing);
        if (fields.Find("creatorId") is not long creator) throw Rest3Exception.WrongType("creatorId", "int");
        if (portal.Users.All(user => user.Id != creator)) throw Rest3Exception.Of(("creatorId", ""));
        var classic = Classic(fields, isNew: true);
        classic["CREATED_BY"] = creator;
        return Item(Run(() => _editor.Add(classic, call.User)));
    }

    private MethodResult Get(Call call)
    {
        var id = Id(call);
        var selection = call.Arguments.Find("select") is { } select ? TaskSelection.Of(portal, select) : TaskSelection.Everything(portal);
        var task = _editor.Find(id) ?? throw new Rest3Exception(400, "ENTITYNOTFOUNDEXCEPTION", $"Record with ID = `{id}` not found");
        return new MethodResult(new PhpArray { ["item"] = selection.Show(task) });
    }

    private MethodResult List(Call call)
    {
        var matches = TaskFilter.Read(call.Arguments.Find("filter"));
        var selection = TaskSelection.Of(portal, call.Arguments.Find("select") ?? PhpArray.List(["id"]));
        var (offset, limit) = Page(call.Arguments.Find("pagination"));
        var rows = Ordered(_tasks.Table.All.Where(task => matches(task.Id)), call.Arguments.Find("order"));
        return Items(rows.Skip(offset).Take(limit).Select(selection.Show));
    }

    private MethodResult Update(Call call)
    {
        var id = Id(call);
        var fields = Classic(Fields(call), isNew: false);
        Run(() => _editor.Update(Existing(id), fields, call.User));
        return Done();
    }

    private MethodResult Delete(Call call)
    {
        _editor.Delete(Existing(Id(call)));
        return Done();
    }

    private static MethodResult Field(Call call)
    {
        var name = call.Arguments.Find("name") as string ?? throw Rest3Exception.Missing("name");
        var field = TaskDto.Find(name) ?? throw new Rest3Exception(400, "ENTITYNOTFOUNDEXCEPTION", $"Record with ID = `{name}` not found");
        return new MethodResult(new PhpArray { ["item"] = Describe(field) });
    }

    private static PhpArray Classic(PhpArray fields, bool isNew)
    {
        var classic = new PhpArray();
        foreach (var (name, value) in fields)
        {
            if (isNew && name == "creatorId") continue;
            var field = TaskDto.Find(name) ?? throw Rest3Exception.UnknownField(name, TaskDto.Name);
            if (name == "fileIds") throw ApiException.NotEmulated(400, "Field \"fileIds\"");
            if (!field.IsEditable) throw Rest3Exception.Of((name, $"In DTO `{TaskDto.Name}`, the field `{name}` requires the presence of the `Editable` attribute for such a request"));
            classic[field.Source!] = TaskDto.Write(field, value);
        }

        return classic;
    }

    private IEnumerable<CrmRecord> Ordered(IEnumerable<CrmRecord> tasks, object? order)
    {
        if (order is null or PhpArray { Count: 0 }) return tasks;
        IOrderedEnumerable<CrmRecord>? sorted = null;
        var comparer = Comparer<object?>.Create(Condition.Compare);
        foreach (var (name, direction) in order as PhpArray ?? throw Order(order))
        {
            var way = PhpText.Of(direction).ToUpperInvariant();
            if (TaskDto.Find(name) is not { IsSortable: true } field || way is not ("ASC" or "DESC")) throw Order(order);
            var known = _tasks.Schema.Find(field.Source!)!;
            object? Key(CrmRecord task) => Condition.Bound(known, task[known.Name]);
            sorted = (sorted, way) switch
            {
                (null, "ASC") => tasks.OrderBy(Key, comparer),
                (null, _) => tasks.OrderByDescending(Key, comparer),
                (_, "ASC") => sorted.ThenBy(Key, comparer),
                _ => sorted.ThenByDescending(Key, comparer),
            };
        }

        return sorted!;
    }

    private (int Offset, int Limit) Page(object? raw)
    {
        if (raw is null or PhpArray { Count: 0 }) return (0, DefaultLimit);
        var page = raw as PhpArray ?? throw Pagination(raw);
        var limit = Number(page, "limit") ?? DefaultLimit;
        if (limit <= 0 || (limit > LargestLimit && portal.Quirks.Is(KnownQuirks.PageLimit, "refused"))) throw Pagination(raw);
        limit = Math.Min(limit, LargestLimit);
        var offset = Number(page, "page") is { } number ? (Math.Max(1, number) - 1) * limit : Number(page, "offset") ?? 0;
        return offset is >= 0 and <= int.MaxValue ? ((int)offset, (int)limit) : throw Pagination(raw);

        long? Number(PhpArray map, string name) => map.Find(name) switch
        {
            null => null,
            long value and >= 0 and <= int.MaxValue => value,
            _ => throw Pagination(raw),
        };
    }

    private static T Run<T>(Func<T> edit)
    {
        try
        {
            return edit();
        }
        catch (ApiException error) when (error.Code == "ERROR_CORE")
        {
            var text = error.Message.Replace("<br>", "", StringComparison.Ordinal);
            throw Rest3Exception.Of((Blamed(text), text));
        }
    }

    private static string Blamed(string text) => text switch
    {
        _ when text.Contains("Responsible", StringComparison.Ordinal) => "responsibleId",
        _ when text.Contains("scheduling", StringComparison.Ordinal) => "endPlan",
        _ when text.Contains("Parent", StringComparison.Ordinal) || text.Contains("bind", StringComparison.Ordinal) || text.Contains("cyclic", StringComparison.Ordinal) => "parentId",
        _ when text.Contains("title", StringComparison.Ordinal) => "title",
        _ => "fields",
    };

    private MethodResult Item(CrmRecord task) => new(new PhpArray { ["item"] = TaskSelection.Everything(portal).Show(task) });

    private static MethodResult Items(IEnumerable<PhpArray> rows) => new(new PhpArray { ["items"] = PhpArray.List(rows) });

    private static MethodResult Done() => new(new PhpArray { ["result"] = true });

    private CrmRecord Existing(long id) => _editor.Find(id) ?? throw new Rest3Exception(403, "ACCESSDENIEDEXCEPTION", "Access denied");

    private static long Id(Call call) => call.Arguments.Find("id") switch
    {
        null => throw Rest3Exception.Missing("id"),
        long id => id,
        _ => throw Rest3Exception.WrongType("id", "int"),
    };

    private static PhpArray Fields(Call call) => call.Arguments.Find("fields") switch
    {
        PhpArray { Count: > 0 } fields => fields,
        null or PhpArray => throw Rest3Exception.Missing("fields"),
        _ => throw Rest3Exception.WrongType("fields", "array"),
    };

    private static Rest3Exception Order(object? order) =>
        new(400, "INVALIDORDEREXCEPTION", $"Unable to recognize sorting parameter `{System.Text.Encoding.UTF8.GetString(PhpJson.Write(order))}`");

    private static Rest3Exception Pagination(object? page) =>
        new(400, "INVALIDPAGINATIONEXCEPTION", $"Unable to recognize the pagination parameter `{System.Text.Encoding.UTF8.GetString(PhpJson.Write(page))}`");

    private static PhpArray Describe(DtoField field) => new()
    {
        ["name"] = field.Name,
        ["type"] = field.Type,
        ["title"] = field.Name,
        ["description"] = null,
        ["filterable"] = field.IsFilterable,
        ["sortable"] = field.IsSortable,
        ["multiple"] = false,
    };
}
