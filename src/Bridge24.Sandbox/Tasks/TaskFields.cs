using Bridge24.Sandbox.Crm;

namespace Bridge24.Sandbox.Tasks;

/// <summary>The names of a task's fields; they may be asked for in upper case and as answers have them.</summary>
internal static class TaskFields
{
    public static readonly string[] SystemUserFields = ["UF_CRM_TASK", "UF_TASK_WEBDAV_FILES", "UF_MAIL_MESSAGE"];

    public static Field? Find(Entity tasks, string name)
    {
        var upper = name.ToUpperInvariant() is "REAL_STATUS" ? "STATUS" : name;
        return tasks.Schema.Find(upper) ?? tasks.Schema.Find(upper.ToUpperInvariant()) ?? tasks.Schema.FindItem(name, originalNames: false);
    }

    public static bool IsExtra(Field field) => field.IsUser || field.Name == "TAGS" || SystemUserFields.Contains(field.Name);
}
