namespace Bridge24.Sandbox.Portal;

/// <summary>The people of the company and its departments. Lists are replaced, so that they can be read without a lock.</summary>
internal sealed class Structure
{
    private static readonly Department Company = new(1, "Company", 500, null, 1);
    private readonly IReadOnlyList<PortalUser> _atStart;
    private long _lastDepartment;

    public Structure(IReadOnlyList<SandboxUser> people)
    {
        _atStart = [.. people.Select((person, index) => new PortalUser(index + 1, person))];
        Users = _atStart;
        Reset();
    }

    public IReadOnlyList<PortalUser> Users { get; private set; }

    public IReadOnlyList<Department> Departments { get; private set; } = [];

    public PortalUser Add(PortalUser user)
    {
        var added = user with { Id = Users.Max(one => one.Id) + 1 };
        Users = [.. Users, added];
        return added;
    }

    public void Replace(PortalUser user) => Users = [.. Users.Select(one => one.Id == user.Id ? user : one)];

    /// <summary>Puts a person in the place of the one with the same id.</summary>
    public void Put(PortalUser user) => Users = [.. Users.Where(one => one.Id != user.Id).Append(user).OrderBy(one => one.Id)];

    public void Put(Department department)
    {
        Departments = [.. Departments.Where(one => one.Id != department.Id).Append(department).OrderBy(one => one.Id)];
        _lastDepartment = Math.Max(_lastDepartment, department.Id);
    }

    public Department Add(Department department)
    {
        var added = department with { Id = ++_lastDepartment };
        Departments = [.. Departments, added];
        return added;
    }

    public void Replace(Department department) => Departments = [.. Departments.Select(one => one.Id == department.Id ? department : one)];

    public void Remove(Department department) => Departments = [.. Departments.Where(one => one.Id != department.Id)];

    public void Reset()
    {
        Users = _atStart;
        Departments = [Company];
        _lastDepartment = Company.Id;
    }
}
