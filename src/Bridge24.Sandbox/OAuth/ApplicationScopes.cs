namespace Bridge24.Sandbox.OAuth;

/// <summary>Which permission a method asks for, by the beginning of its name.</summary>
internal static class ApplicationScopes
{
    private static readonly (string Prefix, string[] Scopes)[] ByPrefix =
    [
        ("crm.", ["crm"]),
        ("user.add", ["user"]),
        ("user.update", ["user"]),
        ("user.admin", []),
        ("user.access", []),
        ("user.option.", []),
        ("user.userfield.", ["user.userfield"]),
        ("user.", ["user", "user_basic", "user_brief"]),
        ("department.", ["department"]),
        ("im.", ["im"]),
        ("tasks.", ["task"]),
        ("task.", ["task"]),
        ("disk.", ["disk"]),
        ("userfieldconfig.", ["userfieldconfig"]),
    ];

    public static IReadOnlyList<string> All { get; } = ["crm", "department", "disk", "im", "task", "tasks", "user", "userfieldconfig"];

    /// <summary>Permissions any one of which is enough; none when everybody may call the method.</summary>
    public static string[] For(string method) =>
        ByPrefix.FirstOrDefault(pair => method.StartsWith(pair.Prefix, StringComparison.OrdinalIgnoreCase)).Scopes ?? [];
}
