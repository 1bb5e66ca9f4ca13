using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Rest3;

/// <summary>The fields that a request selects, those of related objects behind a dot.</summary>
internal sealed class TaskSelection
{
    private static readonly string[] UserFields = ["id", "name", "email"];
    private static readonly string[] KnownUserFields = [.. UserFields, "role", "image", "gender", "externalAuthId", "rights"];
    private static readonly string[] OtherObjects = ["group", "stage", "flow", "chat", "forkedByTemplate", "email", "source", "elapsedTime"];

    private readonly PortalState _portal;
    private readonly List<DtoField> _own = [];
    private readonly Dictionary<string, List<string>> _related = new(StringComparer.Ordinal);

    private TaskSelection(PortalState portal) => _portal = portal;

    public static TaskSelection Everything(PortalState portal)
    {
        var selection = new TaskSelection(portal);
        selection._own.AddRange(TaskDto.Fields.Where(field => !field.IsRelated));
        return selection;
    }

    public static TaskSelection Of(PortalState portal, object? select)
    {
        if (select is not PhpArray { IsList: true } names) throw new Rest3Exception(400, "INVALIDSELECTEXCEPTION", $"Unable to recognize the select parameter `{Json(select)}`");
        var selection = new TaskSelection(portal);
        selection._own.Add(TaskDto.Find("id")!);
        foreach (var name in names.Values) selection.Add(name as string ?? throw new Rest3Exception(400, "INVALIDSELECTEXCEPTION", $"Unable to recognize the select parameter `{Json(select)}`"));
        return selection;
    }

    public PhpArray Show(CrmRecord task)
    {
        var row = new PhpArray();
        foreach (var field in _own) row[field.Name] = TaskDto.Read(_portal, field, task);
        foreach (var (name, fields) in _related) row[name] = Related(TaskDto.Find(name)!, task, fields);
        return row;
    }

    private static string Json(object? value) => System.Text.Encoding.UTF8.GetString(PhpJson.Write(value));

    // An unknown field of the task itself is left out in silence, one of a related object is an error.
    private void Add(string name)
    {
        var parts = name.Split('.', 2);
        if (OtherObjects.Contains(parts[0])) throw ApiException.NotEmulated(400, $"Field \"{parts[0]}\"");
        if (TaskDto.Find(parts[0]) is not { } field) return;
        if (!field.IsRelated)
        {
            if (parts.Length == 1 && !_own.Contains(field)) _own.Add(field);
            return;
        }

        if (!_related.TryGetValue(field.Name, out var chosen)) _related[field.Name] = chosen = [];
        if (parts.Length == 1) return;
        if (field.Name == "parent")
        {
            if (TaskDto.Find(parts[1]) is not { IsRelated: false }) throw Rest3Exception.UnknownField(parts[1], TaskDto.Name);
        }
        else if (!KnownUserFields.Contains(parts[1]))
        {
            throw Rest3Exception.UnknownField(parts[1], "UserDto");
        }
        else if (!UserFields.Contains(parts[1]))
        {
            throw ApiException.NotEmulated(400, $"Field \"{name}\"");
        }

        chosen.Add(parts[1]);
    }

    private PhpArray? Related(DtoField field, CrmRecord task, List<string> fields)
    {
        var value = task[field.Source!];
        if (field.Type == "array") return PhpArray.List((value as List<object> ?? []).Select(id => (object?)User(id, fields)));
        if (field.Name != "parent") return User(value, fields);
        if (value is not long id || _portal.Tasks.Tasks.Table.Find(id) is not { } parent) return null;
        var row = new PhpArray();
        foreach (var name in fields.DefaultIfEmpty("id")) row[name] = TaskDto.Read(_portal, TaskDto.Find(name)!, parent);
        return row;
    }

    private PhpArray? User(object? id, List<string> fields)
    {
        if (_portal.Users.FirstOrDefault(user => Equals(user.Id, id)) is not { } user) return null;
        var row = new PhpArray();
        foreach (var name in fields.DefaultIfEmpty("id"))
        {
            row[name] = name switch
            {
                "id" => user.Id,
                "name" => $"{user.Person.Name} {user.Person.LastName}".Trim(),
                _ => user.Person.Email,
            };
        }

        return row;
    }
}
