using System.Globalization;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Methods;

/// <summary>People, directories and the portal itself.</summary>
internal sealed class PortalMethods(PortalState portal)
{
    public static MethodResult Scope(Call call) => new(PhpArray.List(call.Caller.Scopes));

    public MethodResult ServerTime(Call call) => new(PortalTime.Format(portal.Now));

    public MethodResult Profile(Call call)
    {
        var user = portal.Users.First(one => one.Id == call.User);
        return new MethodResult(new PhpArray
        {
            ["ID"] = Text(user.Id),
            ["ADMIN"] = user.Person.IsAdmin,
            ["NAME"] = user.Person.Name,
            ["LAST_NAME"] = user.Person.LastName,
            ["PERSONAL_GENDER"] = "",
            ["TIME_ZONE"] = "",
            ["TIME_ZONE_OFFSET"] = 0L,
        });
    }

    public MethodResult CurrentUser(Call call) => new(Show(portal.Users.First(user => user.Id == call.User)));

    public MethodResult GetUsers(Call call)
    {
        var filter = call.Map("filter");
        if (filter.Count == 0) filter = call.Arguments;
        var start = (int)Math.Max(0, call.Start / Query.PageSize * Query.PageSize);
        var rows = portal.Users.Select(Show).Where(row => filter.All(pair => Matches(row, pair.Key, pair.Value))).ToList();
        var next = start + Query.PageSize < rows.Count ? start + Query.PageSize : (int?)null;
        return new MethodResult(PhpArray.List(rows.Skip(start).Take(Query.PageSize)), rows.Count, next);
    }

    public MethodResult StatusList(Call call)
    {
        var filter = call.Map("filter");
        var rows = portal.Statuses.All.Select(Show).Where(row => filter.All(pair => Matches(row, pair.Key, pair.Value))).ToList();
        return new MethodResult(PhpArray.List(rows), rows.Count);
    }

    public MethodResult FindDuplicates(Call call)
    {
        var type = PhpText.Of(call.Arguments.Any("type")).ToUpperInvariant();
        if (type is not ("PHONE" or "EMAIL")) throw new ApiException(400, "Communication type is not defined", "");
        var values = call.Map("values").Values.Select(value => Normal(type, PhpText.Of(value))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var wanted = PhpText.Of(call.Arguments.Any("entity_type"));
        var found = new PhpArray { IsMap = portal.Quirks.Is(KnownQuirks.NoDuplicates, "map") };
        foreach (var entity in portal.Entities.Where(entity => entity.HasMultifields))
        {
            if (wanted.Length > 0 && !entity.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase)) continue;
            var ids = entity.Table.All.Where(record => record.Multifields.Exists(
                entry => entry.Type == type && values.Contains(Normal(type, entry.Value)))).Take(20).Select(record => (object?)record.Id).ToList();
            if (ids.Count > 0) found[entity.Name.ToUpperInvariant()] = PhpArray.List(ids);
        }

        return new MethodResult(found);
    }

    private static string Normal(string type, string value) => type == "PHONE" ? string.Concat(value.Where(char.IsAsciiDigit)) : value.Trim();

    private bool Matches(PhpArray row, string key, object? wanted)
    {
        var parsed = FilterKey.Parse(key);
        if (!row.TryGetValue(parsed.Name.ToUpperInvariant(), out var value)) return true;
        if (value is bool flag)
        {
            var same = flag == (PhpText.IsYes(wanted));
            return parsed.Operator == FilterOperator.NotEqual ? !same : same;
        }

        var field = new Field(parsed.Name, parsed.Name == "ID" ? FieldType.Integer : FieldType.Text, parsed.Name);
        return new Condition(field, parsed.Operator, wanted, portal.Quirks).Matches(new CrmRecord(parsed.Name == "ID" && PhpText.TryInteger(value, out var id) ? id : 0)
        {
            [parsed.Name] = value,
        });
    }

    private static PhpArray Show(PortalUser user) => new()
    {
        ["ID"] = Text(user.Id),
        ["ACTIVE"] = true,
        ["NAME"] = user.Person.Name,
        ["LAST_NAME"] = user.Person.LastName,
        ["EMAIL"] = user.Person.Email,
        ["USER_TYPE"] = "employee",
        ["UF_DEPARTMENT"] = PhpArray.List([1L]),
    };

    private static PhpArray Show(Status status) => new()
    {
        ["ID"] = Text(status.Id),
        ["ENTITY_ID"] = status.Directory,
        ["STATUS_ID"] = status.StatusId,
        ["NAME"] = status.Name,
        ["NAME_INIT"] = status.Name,
        ["SORT"] = Text(status.Sort),
        ["SYSTEM"] = "Y",
        ["SEMANTICS"] = status.Semantics.Length > 0 ? status.Semantics : null,
    };

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
