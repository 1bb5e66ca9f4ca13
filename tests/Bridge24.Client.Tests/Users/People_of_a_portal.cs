using Bridge24.Client.Tests.OnSandbox;
using Bridge24.Client.Tests.Quirks;
using Bridge24.Client.Tests.Support;
using Bridge24.Client.Users;

namespace Bridge24.Client.Tests.Users;

[Emulated]
public sealed class People_of_a_portal
{
    [Fact]
    public async Task A_person_is_invited_read_moved_and_dismissed()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var users = portal.Client.Users;
        var sales = await portal.Client.Departments.AddAsync(new Department { Name = "Sales", ParentId = 1 });
        var id = await users.AddAsync(new User { Email = "ann@example.com", Name = "Ann", LastName = "Gray", DepartmentIds = [1], InnerPhone = "77" });
        var ann = await users.GetAsync(id);
        Assert.Equal(("Ann", "Gray", "ann@example.com", "77", true), (ann.Name, ann.LastName, ann.Email, ann.InnerPhone, ann.Active));
        await users.UpdateAsync(ann with { WorkPosition = "CTO", DepartmentIds = [1, sales], Active = false });
        ann = await users.GetAsync(id);
        Assert.Equal([1, sales], ann.DepartmentIds);
        Assert.Equal(("CTO", "Ann", false), (ann.WorkPosition, ann.Name, ann.Active));
        Assert.True((await users.CurrentAsync()).Id > 0);
    }

    [Fact]
    public async Task People_are_found_by_the_name_of_their_department_as_by_its_id()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var users = portal.Client.Users;
        var sales = await portal.Client.Departments.AddAsync(new Department { Name = "Отдел продаж", ParentId = 1 });
        var ann = await users.AddAsync(new User { Email = "ann@example.com", DepartmentIds = [sales] });
        Assert.Equal([ann], await users.ListAsync(new() { Department = "отдел продаж " }).Select(user => user.Id).ToListAsync());
        Assert.Equal([ann], await users.ListAsync(new() { DepartmentId = sales }).Select(user => user.Id).ToListAsync());
        Assert.True(await users.ListAsync().CountAsync() > 1);
    }

    [Fact]
    public async Task A_name_that_no_department_or_several_have_is_refused()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var (users, departments) = (portal.Client.Users, portal.Client.Departments);
        var first = await departments.AddAsync(new Department { Name = "Sales", ParentId = 1 });
        var second = await departments.AddAsync(new Department { Name = "sales", ParentId = first });
        var none = await Assert.ThrowsAsync<ArgumentException>(() => users.ListAsync(new() { Department = "Slaes" }).ToListAsync().AsTask());
        Assert.Contains("\"Slaes\"", none.Message, StringComparison.Ordinal);
        var several = await Assert.ThrowsAsync<ArgumentException>(() => users.ListAsync(new() { Department = "Sales" }).ToListAsync().AsTask());
        Assert.Contains($"{first}, {second}", several.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_people_than_a_page_holds_come_once_each()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var users = portal.Client.Users;
        var before = await users.ListAsync().CountAsync();
        for (var number = 0; number < 60; number++)
        {
            await users.AddAsync(new User { Email = $"p{number}@example.com", DepartmentIds = [1] });
        }

        var ids = await users.ListAsync(new() { Select = ["ID", "EMAIL"] }).Select(user => user.Id).ToListAsync();
        Assert.Equal(before + 60, ids.Count);
        Assert.Equal(ids.Order().Distinct(), ids);
    }

    [Fact]
    public async Task A_department_is_made_moved_renamed_listed_and_deleted()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var departments = portal.Client.Departments;
        var sales = await departments.AddAsync(new Department { Name = "Sales", ParentId = 1, Sort = 20 });
        var fairs = await departments.AddAsync(new Department { Name = "Fairs", ParentId = 1 });
        await departments.UpdateAsync(fairs, new Department { Name = "Trade fairs", ParentId = sales, HeadId = 1 });
        var read = await departments.GetAsync(fairs);
        Assert.Equal(("Trade fairs", sales, 1L), (read.Name, read.ParentId, read.HeadId));
        Assert.Equal([fairs], await departments.ListAsync(sales).Select(one => one.Id).ToListAsync());
        Assert.Null((await departments.GetAsync(1)).ParentId);
        await departments.DeleteAsync(fairs);
        await Assert.ThrowsAsync<NotFoundException>(() => departments.GetAsync(fairs));
    }

    [Fact]
    public async Task Nobody_else_is_answered_where_the_filter_by_id_is_ignored()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":[{"ID":"1","NAME":"Ann"}],"total":1}"""));
        await using var client = portal.Client();
        await Assert.ThrowsAsync<NotFoundException>(() => client.Users.GetAsync(9));
    }

    [Fact]
    public async Task An_invitation_whose_answer_is_lost_is_not_sent_again()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Cut);
        await using var client = portal.Client(new JumpingClock());
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.Users.AddAsync(new User { Email = "ann@example.com", DepartmentIds = [1], Active = true }));
        Assert.Equal("""{"EMAIL":"ann@example.com","UF_DEPARTMENT":[1],"ACTIVE":true}""", Sorted(portal.Requests.Single().Body, "EMAIL", "UF_DEPARTMENT", "ACTIVE"));
    }

    [Fact]
    public async Task What_is_missing_is_said_before_anything_is_sent()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client();
        await Assert.ThrowsAsync<ArgumentException>(() => client.Users.AddAsync(new User { DepartmentIds = [1] }));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Users.AddAsync(new User { Email = "ann@example.com" }));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Users.UpdateAsync(new User { Name = "Ann" }));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Departments.AddAsync(new Department { Name = "Sales" }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.Users.GetAsync(0));
        await client.Users.UpdateAsync(5, new User());
        Assert.Empty(portal.Requests);
    }

    private static string Sorted(System.Text.Json.Nodes.JsonObject body, params string[] names)
    {
        Assert.Equal(names.Order(), body.Select(pair => pair.Key).Order());
        return new System.Text.Json.Nodes.JsonObject(names.Select(name => KeyValuePair.Create(name, body[name]?.DeepClone()))).ToJsonString();
    }
}
