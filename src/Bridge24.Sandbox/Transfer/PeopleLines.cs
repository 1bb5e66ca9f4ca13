using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Transfer;

/// <summary>Departments and people.</summary>
internal sealed class PeopleLines(PortalState portal) : IStateLines
{
    private readonly ValueText _values = new(portal);

    public IEnumerable<PhpArray> Write()
    {
        foreach (var one in portal.Structure.Departments)
            yield return new PhpArray { ["kind"] = "department", ["id"] = one.Id, ["name"] = one.Name, ["sort"] = one.Sort, ["parent"] = one.Parent, ["head"] = one.Head };
        foreach (var user in portal.Users)
        {
            yield return new PhpArray
            {
                ["kind"] = "user",
                ["id"] = user.Id,
                ["email"] = user.Person.Email,
                ["name"] = user.Person.Name,
                ["lastName"] = user.Person.LastName,
                ["isAdmin"] = user.Person.IsAdmin,
                ["ownRecordsOnly"] = user.Person.OwnRecordsOnly,
                ["registered"] = ValueText.Write(user.RegisteredAt),
                ["fields"] = user.Fields,
            };
        }
    }

    public bool TryRead(string kind, LineReader line)
    {
        switch (kind)
        {
            case "department":
                portal.Structure.Put(new Department(line.Id, line.Text("name"), line.Number("sort", 500), line.Optional("parent"), line.Optional("head")));
                return true;
            case "user":
                portal.Structure.Put(new PortalUser(line.Id, new SandboxUser(line.Text("email"), line.Text("name"), line.Text("lastName"), line.Flag("isAdmin"), line.Flag("ownRecordsOnly")))
                {
                    Fields = line.Map("fields"),
                    RegisteredAt = _values.Read(line.Line.Find("registered")) as DateTimeOffset?,
                });
                return true;
            default: return false;
        }
    }
}
