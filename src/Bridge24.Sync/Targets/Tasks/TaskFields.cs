using System.Text.Json;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Targets.Tasks;

/// <summary>Turns the answer of <c>tasks.task.getFields</c> into the fields a flow may name; it does not tell which may be written, nor which hold people.</summary>
internal static class TaskFields
{
    public const string Title = "TITLE";
    public const string Responsible = "RESPONSIBLE_ID";
    public const string Creator = "CREATED_BY";
    public const string Marker = "XML_ID";

    private static readonly string[] People = [Responsible, Creator, "ACCOMPLICES", "AUDITORS"];
    private static readonly string[] Lists = ["ACCOMPLICES", "AUDITORS", "TAGS", CrmBinding.Field, "UF_TASK_WEBDAV_FILES"];

    private static readonly string[] ReadOnly =
    [
        "ID", "GUID", "NOT_VIEWED", "CREATED_DATE", "CHANGED_BY", "CHANGED_DATE", "STATUS_CHANGED_BY", "STATUS_CHANGED_DATE", "CLOSED_BY", "CLOSED_DATE",
        "ACTIVITY_DATE", "VIEWED_DATE", "COMMENTS_COUNT", "SERVICE_COMMENTS_COUNT", "FORKED_BY_TEMPLATE_ID", "TIME_SPENT_IN_LOGS", "FORUM_TOPIC_ID", "FORUM_ID",
        "SITE_ID", "SUBORDINATE", "EXCHANGE_MODIFIED", "EXCHANGE_ID", "OUTLOOK_VERSION", "SORTING", "DURATION_FACT", "IS_MUTED", "IS_PINNED",
        "IS_PINNED_IN_GROUP", "FAVORITE", "DESCRIPTION_IN_BBCODE", "UF_MAIL_MESSAGE",
    ];

    public static Dictionary<string, PortalField> Read(JsonElement answer)
    {
        var described = answer.TryGetProperty("fields", out var inner) ? inner : answer;
        var fields = new Dictionary<string, PortalField>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in described.ValueKind == JsonValueKind.Object ? described.EnumerateObject().ToArray() : [])
        {
            var name = property.Name.ToUpperInvariant();
            fields[name] = Field(name, property.Value);
        }

        fields[Checklist.Field] = new PortalField { Name = Checklist.Field, ApiName = Checklist.Field, Type = Checklist.FieldType, IsMultiple = true, Title = "Checklist" };
        return fields;
    }

    private static PortalField Field(string name, JsonElement description)
    {
        var values = Values(description);
        return new PortalField
        {
            Name = name,
            // Answers are turned to these names too, whatever they call the field.
            ApiName = name,
            Type = People.Contains(name) ? "user" : name == CrmBinding.Field ? CrmBinding.FieldType : Php.Text(description, "type") switch
            {
                "enum" when values.All(value => value.Id is "Y" or "N") => "boolean",
                "enum" or "array" or null => "string",
                var type => type,
            },
            IsMultiple = Lists.Contains(name),
            IsReadOnly = ReadOnly.Contains(name),
            Items = values,
            Title = Php.Text(description, "title") is { Length: > 0 } title ? title : name,
        };
    }

    private static List<FieldItem> Values(JsonElement description) =>
        description.TryGetProperty("values", out var values) && values.ValueKind == JsonValueKind.Object
            ? [.. values.EnumerateObject().Select(value => new FieldItem(value.Name, value.Value.ToString()))]
            : [];
}
