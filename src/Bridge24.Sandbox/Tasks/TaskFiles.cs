using System.Globalization;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Tasks;

/// <summary>Files of the drives that are attached to tasks.</summary>
internal sealed class TaskFiles(PortalState portal)
{
    private const string Field = "UF_TASK_WEBDAV_FILES";

    private readonly TaskEditor _editor = new(portal);

    /// <summary>The id of the attachment; null when there is no such file.</summary>
    public long? Attach(CrmRecord task, long file, long user)
    {
        if (portal.Disk.Find(file) is not { IsFolder: false }) return null;
        var files = new List<object>(task[Field] as List<object> ?? []) { string.Create(CultureInfo.InvariantCulture, $"n{file}") };
        _editor.Update(task, new PhpArray { [Field] = PhpArray.List(files.Distinct()) }, user);
        return portal.Disk.Shares.Attach(file, "tasks_task", task.Id, user, portal.Now).Id;
    }
}
