using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Tasks;

/// <summary>What tasks.task.getFields says of each field.</summary>
internal static class TaskFieldList
{
    private static readonly Dictionary<string, (string Values, object? Default)> Choices = new(StringComparer.Ordinal)
    {
        ["MARK"] = ("N=Negative,P=Positive", null),
        ["PRIORITY"] = ("2=High,1=Medium,0=Low", 1L),
        ["STATUS"] = ("2=Pending,3=In Progress,4=Awaiting Review,5=Completed,6=Deferred", 2L),
    };

    public static PhpArray Of(Entity tasks)
    {
        var fields = new PhpArray();
        foreach (var field in tasks.Schema.Fields) fields[field.Name] = Describe(field);
        return fields;
    }

    private static PhpArray Describe(Field field)
    {
        var isEnum = field.Type == FieldType.YesNo || Choices.ContainsKey(field.Name);
        var map = new PhpArray { ["title"] = field.Label, ["type"] = isEnum ? "enum" : Type(field) };
        if (field.Name == "ID") map["primary"] = true;
        if (field.Required || field.Mandatory) map["required"] = true;
        if (!isEnum) return map;
        var (values, preset) = field.Type == FieldType.YesNo ? ("Y=Yes,N=No", "N") : Choices[field.Name];
        var choices = new PhpArray { IsMap = true };
        foreach (var pair in values.Split(',')) choices[pair.Split('=')[0]] = pair.Split('=')[1];
        map["values"] = choices;
        map["default"] = preset;
        return map;
    }

    private static string Type(Field field) => field.Multiple ? "array" : field.Type switch
    {
        FieldType.Integer or FieldType.User => "integer",
        FieldType.Double => "double",
        FieldType.DateTime => "datetime",
        FieldType.Boolean => "boolean",
        _ => "string",
    };
}
