using System.Globalization;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Tasks;

/// <summary>People of a checklist item, who become people of the task as well.</summary>
internal static class ChecklistMembers
{
    public static PhpArray Of(PortalState portal, CrmRecord task, PhpArray asked)
    {
        var members = new PhpArray();
        foreach (var (key, value) in asked)
        {
            if (!PhpText.TryInteger(key, out var id) || portal.Users.FirstOrDefault(user => user.Id == id) is not { } user) continue;
            var type = PhpText.Of((value as PhpArray)?.Any("TYPE")) == "U" ? "U" : "A";
            members.Append(new PhpArray
            {
                ["ID"] = id.ToString(CultureInfo.InvariantCulture),
                ["TYPE"] = type,
                ["NAME"] = $"{user.Person.Name} {user.Person.LastName}".Trim(),
                ["PERSONAL_PHOTO"] = null,
                ["PERSONAL_GENDER"] = "",
                ["IMAGE"] = "",
                ["IS_COLLABER"] = false,
            });
            var role = type == "U" ? "AUDITORS" : "ACCOMPLICES";
            var people = task[role] as List<object> ?? [];
            if (!people.Contains(id)) task[role] = (List<object>)[.. people, id];
        }

        return members;
    }
}
