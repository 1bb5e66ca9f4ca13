using System.Text.Json;
using Bridge24.Client;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Targets.Users;

/// <summary>Employees, by <c>user.*</c>; their e-mail is the key.</summary>
internal sealed class UserKind : RecordKind
{
    /// <summary>The key field.</summary>
    public const string Email = "EMAIL";

    private static readonly string[] ReadOnly =
        ["ID", "USER_TYPE", "IS_ONLINE", "LAST_LOGIN", "LAST_ACTIVITY_DATE", "DATE_REGISTER", "TIMESTAMP_X", "TIME_ZONE_OFFSET", "PERSONAL_PHOTO", "WORK_LOGO"];

    public override string Scope => "user";

    public override Call Describe => new("user.fields");

    public override Dictionary<string, PortalField> Fields(JsonElement answer) => answer.ValueKind == JsonValueKind.Object
        ? answer.EnumerateObject().Select(property => Field(property.Name.ToUpperInvariant(), property.Value.ToString())).ToDictionary(field => field.Name, StringComparer.OrdinalIgnoreCase)
        : [];

    public override IRecordFinder Finder(FlowSession session, TargetKey? key) => new UserFinder(session.Portal);

    public override IRecordWriter Writer(FlowSession session) => new UserWriter(session);

    public override async Task<long> CountAsync(Portal portal, CancellationToken cancellation) =>
        (await portal.SendAsync(new Call("user.get"), cancellation).ConfigureAwait(false)).Total ?? 0;

    private static PortalField Field(string name, string title) => new()
    {
        Name = name,
        ApiName = name,
        // The portal names no types.
        Type = name switch { "ACTIVE" => "boolean", "PERSONAL_BIRTHDAY" => "date", "UF_DEPARTMENT" => "integer", _ => "string" },
        IsMultiple = name == "UF_DEPARTMENT",
        IsReadOnly = ReadOnly.Contains(name),
        Title = title,
    };
}
