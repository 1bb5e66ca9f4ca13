using Bridge24.Client.Crm;
using Bridge24.Client.Tasks;
using Bridge24.Client.Tests.OnSandbox;
using Bridge24.Client.Tests.Quirks;

namespace Bridge24.Client.Tests.Tasks;

[Emulated]
public sealed class Tasks_on_sandbox
{
    [Fact]
    public async Task A_task_lives_from_its_start_to_its_end()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var tasks = portal.Client.Tasks;
        var deadline = new DateTimeOffset(2026, 12, 24, 18, 0, 0, TimeSpan.FromHours(3));
        var id = (await tasks.AddAsync(new PortalTask { Title = "Call Ann", ResponsibleId = 1, Deadline = deadline, CrmLinks = ["D_1723"] })).Id;
        await tasks.UpdateAsync(id, new PortalTask { Description = "Today", Priority = 2 });
        Assert.Equal(TaskState.InProgress, (await tasks.StartAsync(id)).Status);
        Assert.Equal(TaskState.Completed, (await tasks.CompleteAsync(id)).Status);
        var read = await tasks.GetAsync(id, ["*", "UF_CRM_TASK"]);
        Assert.Equal(("Call Ann", "Today", 2L, 1L, deadline), (read.Title, read.Description, read.Priority, read.ResponsibleId, read.Deadline));
        Assert.Equal(["D_1723"], read.CrmLinks);
        Assert.NotNull(read.ClosedDate);
        await tasks.DeleteAsync(id);
        await Assert.ThrowsAsync<NotFoundException>(() => tasks.GetAsync(id));
    }

    [Fact]
    public async Task A_step_and_a_removal_whose_answers_were_lost_are_done_once()
    {
        await using var portal = await EmulatedPortal.StartAsync(0, null, "tasks.task.start:drop-after:count=1", "tasks.task.delete:drop-after:count=1");
        var tasks = portal.Client.Tasks;
        var id = (await tasks.AddAsync(new PortalTask { Title = "Call Ann", ResponsibleId = 1 })).Id;
        Assert.Equal(TaskState.InProgress, (await tasks.StartAsync(id)).Status);
        await tasks.DeleteAsync(id);
    }

    [Fact]
    public async Task User_fields_of_tasks_are_made_used_and_deleted()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var tasks = portal.Client.Tasks;
        var field = await tasks.UserFields.AddAsync(new UserField { FieldName = "SHOP_1", UserTypeId = "string", Label = "Shop" });
        Assert.Contains(await tasks.UserFields.ListAsync(), one => one.Id == field && one.FieldName == "UF_SHOP_1");
        var id = (await tasks.AddAsync(new PortalTask { Title = "Call Ann", ResponsibleId = 1, Fields = new() { ["UF_SHOP_1"] = "77" } })).Id;
        Assert.Equal("77", (await tasks.GetAsync(id, ["ID", "TITLE", "UF_SHOP_1"])).Fields["UF_SHOP_1"].Text);
        await tasks.UserFields.DeleteAsync(field);
        Assert.DoesNotContain(await tasks.UserFields.ListAsync(), one => one.Id == field);
    }

    [Fact]
    public async Task Tasks_are_listed_by_ascending_id_over_pages()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var tasks = portal.Client.Tasks;
        for (var number = 0; number < 70; number++)
        {
            await tasks.AddAsync(new PortalTask { Title = $"Call {number}", ResponsibleId = 1 });
        }

        var found = await tasks.ListAsync(new() { Filter = new() { ["RESPONSIBLE_ID"] = 1 }, Select = ["ID", "TITLE"] }).ToListAsync();
        Assert.Equal(70, found.Count);
        Assert.Equal(found.Select(task => task.Id).Order().Distinct(), found.Select(task => task.Id));
        Assert.Equal("Call 69", found[^1].Title);
    }

    [Fact]
    public async Task Comments_are_written_changed_and_deleted()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var tasks = portal.Client.Tasks;
        var id = (await tasks.AddAsync(new PortalTask { Title = "Call Ann", ResponsibleId = 1 })).Id;
        var first = await tasks.Comments.AddAsync(id, new TaskComment { Message = "Called" });
        await tasks.Comments.AddAsync(id, new TaskComment { Message = "Called twice" });
        await tasks.Comments.UpdateAsync(id, first, new TaskComment { Message = "Called once" });
        Assert.Equal(["Called once", "Called twice"], (await tasks.Comments.ListAsync(id)).Select(comment => comment.Message));
        await tasks.Comments.DeleteAsync(id, first);
        Assert.Single(await tasks.Comments.ListAsync(id));
    }

    [Fact]
    public async Task A_checklist_is_made_ticked_and_deleted_and_no_second_one_appears()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var lists = portal.Client.Checklists;
        var task = (await portal.Client.Tasks.AddAsync(new PortalTask { Title = "Report", ResponsibleId = 1 })).Id;
        var list = await lists.AddAsync(task, new ChecklistItem { Title = "Report" });
        var item = await lists.AddAsync(task, new ChecklistItem { Title = "Numbers", ParentId = list });
        await lists.CompleteAsync(task, item);
        Assert.True((await lists.GetAsync(task, item)).IsComplete);
        await lists.RenewAsync(task, item);
        await lists.UpdateAsync(task, item, new ChecklistItem { Title = "All numbers" });
        Assert.Equal([(list, null, "Report"), (item, (long?)list, "All numbers")], (await lists.ListAsync(task)).Select(one => (one.Id, one.ParentId, one.Title!)));
        await Assert.ThrowsAnyAsync<Bitrix24Exception>(() => lists.AddAsync(task, new ChecklistItem { Title = "Lost", ParentId = 9999 }));
        await Assert.ThrowsAnyAsync<Bitrix24Exception>(() => lists.CompleteAsync(task, 9999));
        Assert.Equal(2, (await lists.ListAsync(task)).Count);
        await lists.DeleteAsync(task, item);
        Assert.Equal([list], (await lists.ListAsync(task)).Select(one => one.Id));
    }
}
