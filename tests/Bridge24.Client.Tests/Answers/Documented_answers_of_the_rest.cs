namespace Bridge24.Client.Tests.Answers;

public sealed class Documented_answers_of_the_rest
{
    /// <summary>What each typed group makes of the answer, as text.</summary>
    private static readonly Dictionary<string, Func<Portal, Task<object?>>> Reads = new()
    {
        ["task"] = async portal => await portal.Tasks.GetAsync(8017) is var task
            ? (task.Id, task.Title, task.Status, task.Priority, task.ResponsibleId, task.Deadline!.Value.Hour, task.ClosedDate, string.Join('+', task.CrmLinks)) : null,
        ["tasks"] = async portal => await portal.Tasks.ListAsync().Select(task => (task.Id, task.Title, task.Status, task.Deadline, task.ResponsibleId)).SingleAsync(),
        ["checklist item"] = async portal => await portal.Checklists.GetAsync(8017, 495) is var item ? (item.Id, item.TaskId, item.ParentId, item.Title, item.IsComplete, item.IsImportant, item.ToggledDate) : null,
        ["checklist"] = async portal => string.Join("; ", (await portal.Checklists.ListAsync(8017)).Select(item => $"{item.Id} {item.ParentId} {item.Title} {item.IsComplete} {item.ToggledDate?.Hour}")),
        ["task comments"] = async portal => string.Join("; ", (await portal.Tasks.Comments.ListAsync(8017)).Select(comment => $"{comment.Id} {comment.AuthorId} {comment.Message} {comment.PostDate?.Minute}")),
        ["task fields"] = async portal => string.Join("; ", (await portal.Tasks.UserFields.ListAsync()).Select(field => $"{field.Id} {field.FieldName} {field.UserTypeId} {field.Multiple}")),
        ["storage"] = async portal => await portal.Disk.Storages.GetAsync(1357) is var drive ? (drive.Id, drive.Name, drive.EntityType, drive.EntityId, drive.RootFolderId) : null,
        ["storages"] = async portal => string.Join('+', await portal.Disk.Storages.ListAsync().Select(drive => $"{drive.Id} {drive.EntityId}").ToListAsync()),
        ["storage of the application"] = async portal => (await portal.Disk.Storages.OfApplicationAsync()).RootFolderId,
        ["folder"] = async portal => await portal.Disk.Folders.GetAsync(8930) is var folder ? (folder.Id, folder.Name, folder.StorageId, folder.ParentId, folder.IsDeleted, folder.CreatedById) : null,
        ["children"] = async portal => string.Join("; ", await portal.Disk.Folders.ListAsync(8907).Select(entry => $"{entry.GetType().Name} {entry.Id} {entry.Name} {entry.IsDeleted}").ToListAsync()),
        ["file"] = async portal => await portal.Disk.Files.GetAsync(9043) is var file ? (file.Id, file.Name, file.Size, file.Version, file.ParentId) : null,
        ["versions"] = async portal => await portal.Disk.Files.VersionsAsync(9043).Select(version => (version.Id, version.FileId, version.Size, version.Version)).SingleAsync(),
        ["user"] = async portal => await portal.Users.GetAsync(1) is var user ? (user.Id, user.Active, user.Name, user.Email, user.WorkPosition, string.Join('+', user.DepartmentIds), user.Fields["TIMESTAMP_X"].IsEmpty) : null,
        ["current user"] = async portal => await portal.Users.CurrentAsync() is var user ? (user.Id, user.Name, user.LastName, string.Join('+', user.DepartmentIds)) : null,
        ["department"] = async portal => await portal.Departments.GetAsync(15) is var department ? (department.Id, department.Name, department.Sort, department.ParentId, department.HeadId) : null,
        ["bindings"] = async portal => string.Join("; ", (await portal.Events.GetAsync()).Select(binding => $"{binding.Event} {binding.Handler?.Host} {binding.UserId} {binding.Connector}")),
        ["package"] = async portal => await portal.Events.Offline.ReserveAsync() is var package ? (package.ProcessId, package.Events.Single().Event, package.Events.Single().ObjectId, package.Events.Single().MessageId) : null,
        ["queue"] = async portal => string.Join("; ", await portal.Events.Offline.ListAsync().Select(entry => $"{entry.Id} {entry.Event} {entry.ObjectId} {entry.EntityTypeId} {entry.ProcessId} {entry.HasError}").ToListAsync()),
        ["plan"] = async portal => await portal.Events.Offline.CanReserveAsync(),
        ["profile"] = async portal => PhpJson.Number(await portal.CallAsync("profile"), "ID"),
        ["scope"] = async portal => string.Join('+', (await portal.CallAsync("scope")).EnumerateArray().Select(PhpJson.Text)),
        ["batch"] = BatchAsync,
    };

    [Theory]
    [InlineData("task", "(8017, Report, InProgress, 2, 547, 19, , C_627+CO_591)")]
    [InlineData("tasks", "(8017, Report, Pending, , 547)")]
    [InlineData("checklist item", "(495, 8017, 457, Numbers, False, True, )")]
    [InlineData("checklist", "457  BX_CHECKLIST_1 False ; 495 457 Numbers True 14")]
    [InlineData("task comments", "3157 503 Attached 31; 3155 503 Done 30")]
    [InlineData("task fields", "1295 UF_CRM_TASK crm True; 662 UF_MAIL_MESSAGE mail_message False")]
    [InlineData("storage", "(1357, Storage, user, 1269, 8875)")]
    [InlineData("storages", "13 3+19 shared_files_s1")]
    [InlineData("storage of the application", "8910")]
    [InlineData("folder", "(8930, Inner, 1357, 8907, False, 1269)")]
    [InlineData("children", "DiskFolder 8930 Inner False; DiskFile 8964 Image.png True")]
    [InlineData("file", "(9043, Test.docx, 21668, 2, 8996)")]
    [InlineData("versions", "(7199, 9043, 21756, 3)")]
    [InlineData("user", "(1, True, Ann, ann@example.com, , 1, True)")]
    [InlineData("current user", "(3, Bob, , 1+2)")]
    [InlineData("department", "(15, R&D, 500, 1, 3)")]
    [InlineData("bindings", "ONCRMLEADADD handler.example  ; ONCRMLEADADD handler.example 15 ; ONCRMDEALUPDATE   shop")]
    [InlineData("package", "(p1, ONCRMLEADADD, 77, m1)")]
    [InlineData("queue", "2 ONCRMCOMPANYADD    False; 3 ONCRMDYNAMICITEMADD 5 1038 p0 True")]
    [InlineData("plan", "True")]
    [InlineData("profile", "1")]
    [InlineData("scope", "department+entity")]
    [InlineData("batch", "me Succeeded ; list Succeeded 1; gone Failed ; lost NotExecuted ")]
    public async Task Each_group_reads_them(string group, string expected)
    {
        await using var portal = await DocumentedPortal.StartAsync("work");
        Assert.Equal(expected, $"{await Reads[group](portal.Client)}");
    }

    private static async Task<object?> BatchAsync(Portal portal)
    {
        var batch = portal.Batch();
        batch.Add("profile", key: "me");
        batch.Add("department.get", key: "list");
        batch.Add("crm.item.get", key: "gone");
        batch.Add("crm.item.get", key: "lost");
        return string.Join("; ", (await batch.SendAsync()).Commands.Select(command => $"{command.Command.Key} {command.State} {command.Total}"));
    }
}
