using System.Globalization;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.People;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>People, user.* and profile.</summary>
internal sealed class UserMethods(PortalState portal)
{
    private static readonly string[] Times = ["LAST_LOGIN", "DATE_REGISTER", "TIMESTAMP_X", "LAST_ACTIVITY_DATE"];

    private static readonly string[] Texts =
    [
        "XML_ID", "NAME", "LAST_NAME", "SECOND_NAME", "TITLE", "EMAIL", "TIME_ZONE", "PERSONAL_GENDER", "PERSONAL_BIRTHDAY", "PERSONAL_MOBILE",
        "PERSONAL_PHONE", "PERSONAL_CITY", "PERSONAL_WWW", "WORK_PHONE", "WORK_POSITION", "UF_EMPLOYMENT_DATE", "UF_PHONE_INNER",
    ];

    private static readonly string[] Searched = ["NAME", "LAST_NAME", "WORK_POSITION", "EMAIL"];

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["profile"] = Profile;
        methods["user.current"] = call => new MethodResult(UserScope.Shown(Show(Caller(call)), call.Caller.Scopes));
        methods["user.get"] = call => List(call, Filter(call));
        methods["user.search"] = Search;
        methods["user.add"] = Add;
        methods["user.update"] = Update;
        methods["user.admin"] = call => new MethodResult(Caller(call).Person.IsAdmin);
        methods["user.fields"] = _ =>
        {
            var fields = new PhpArray { ["ID"] = "ID", ["ACTIVE"] = "Activity" };
            foreach (var name in Texts) fields[name] = name;
            fields["UF_DEPARTMENT"] = "Departments";
            foreach (var name in Times) fields[name] = name;
            fields["IS_ONLINE"] = "Online";
            fields["USER_TYPE"] = "User type";
            return new MethodResult(fields);
        };
    }

    private MethodResult Profile(Call call)
    {
        var user = Caller(call);
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

    // The filter stands under its name or, as it always did, among the parameters.
    private static PhpArray Filter(Call call)
    {
        var filter = call.Map("filter");
        if (filter.Count > 0) return filter;
        foreach (var (name, value) in call.Arguments)
            if (!name.Equals("sort", StringComparison.OrdinalIgnoreCase) && !name.Equals("order", StringComparison.OrdinalIgnoreCase)) filter[name] = value;
        return filter;
    }

    private MethodResult List(Call call, PhpArray filter)
    {
        var order = PhpText.Of(call.Arguments.Any("sort")) is { Length: > 0 } sort ? new PhpArray { [sort] = call.Arguments.Any("order") } : new PhpArray();
        return Page(RowList.Order(RowList.Filter(portal.Users.Select(Show), filter, portal.Quirks), order), call);
    }

    private MethodResult Search(Call call)
    {
        var filter = Filter(call);
        var find = PhpText.Of(filter.Any("FIND"));
        filter.Remove("FIND");
        if (find.Length == 0) return List(call, filter);
        var rows = RowList.Filter(portal.Users.Select(Show), filter, portal.Quirks).Where(row =>
            Searched.Any(name => PhpText.Of(row.Find(name)).Contains(find, StringComparison.OrdinalIgnoreCase)));
        return Page(rows, call);
    }

    private static MethodResult Page(IEnumerable<PhpArray> people, Call call) =>
        RowList.Page(people.Select(person => UserScope.Shown(person, call.Caller.Scopes)), call.Start);

    private MethodResult Add(Call call)
    {
        DemandAdmin(call);
        var email = PhpText.Of(call.Arguments.Any("EMAIL"));
        if (!email.Contains('@', StringComparison.Ordinal)) throw new ApiException(400, "ERROR_ARGUMENT", "wrong_email");
        if (portal.Users.Any(user => user.Person.Email.Equals(email, StringComparison.OrdinalIgnoreCase)))
            throw new ApiException(400, "ERROR_ARGUMENT", "A user with this email already exists");
        if (PhpText.IsYes(call.Arguments.Any("EXTRANET"))) throw ApiException.NotEmulated(400, "EXTRANET");
        if (PhpText.IsEmpty(call.Arguments.Any("UF_DEPARTMENT"))) throw new ApiException(400, "ERROR_ARGUMENT", "no_extranet_field");
        var draft = new PortalUser(0, new SandboxUser(email, "", "")) { RegisteredAt = portal.Now };
        var added = portal.Structure.Add(Changed(draft, call.Arguments));
        portal.Events.Raise("ONUSERADD", Show(added), Text(added.Id));
        return new MethodResult(added.Id);
    }

    private MethodResult Update(Call call)
    {
        DemandAdmin(call);
        if (!PhpText.TryInteger(call.Arguments.Any("ID"), out var id) || portal.Users.FirstOrDefault(one => one.Id == id) is not { } user)
            throw new ApiException(400, "ERROR_CORE", "access_denied");
        portal.Structure.Replace(Changed(user, call.Arguments));
        return new MethodResult(true);
    }

    private static PortalUser Changed(PortalUser user, PhpArray arguments)
    {
        var fields = new PhpArray();
        foreach (var (name, value) in user.Fields) fields[name] = value;
        foreach (var name in Texts)
            if (arguments.Any(name) is { } value) fields[name] = PhpText.Of(value);
        if (arguments.Any("ACTIVE") is { } active) fields["ACTIVE"] = PhpText.IsYes(active);
        if (arguments.Any("UF_DEPARTMENT") is { } departments)
            fields["UF_DEPARTMENT"] = PhpArray.List((departments is PhpArray many ? many.Values : (IEnumerable<object?>)[departments])
                .Select(one => PhpText.TryInteger(one, out var id) ? (object?)id : null).Where(id => id is not null));
        string Value(string name, string otherwise) => fields.Find(name) is { } value ? PhpText.Of(value) : otherwise;
        var person = user.Person;
        return user with
        {
            Fields = fields,
            Person = person with { Name = Value("NAME", person.Name), LastName = Value("LAST_NAME", person.LastName), Email = Value("EMAIL", person.Email) },
        };
    }

    private void DemandAdmin(Call call)
    {
        if (!Caller(call).Person.IsAdmin) throw new ApiException(400, "ERROR_CORE", "access_denied");
    }

    private PortalUser Caller(Call call) => portal.Users.First(user => user.Id == call.User);

    private PhpArray Show(PortalUser user)
    {
        var row = new PhpArray { ["ID"] = Text(user.Id) };
        foreach (var name in Texts) row[name] = "";
        row["NAME"] = user.Person.Name;
        row["LAST_NAME"] = user.Person.LastName;
        row["EMAIL"] = user.Person.Email;
        row["USER_TYPE"] = "employee";
        row["LAST_LOGIN"] = row["DATE_REGISTER"] = PortalTime.Format(user.RegisteredAt ?? portal.OpenedAt);
        row["TIMESTAMP_X"] = row["LAST_ACTIVITY_DATE"] = (user.RegisteredAt ?? portal.OpenedAt).ToOffset(PortalTime.Offset).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        row["IS_ONLINE"] = "N";
        foreach (var (name, value) in user.Fields) row[name] = value;
        return row;
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
