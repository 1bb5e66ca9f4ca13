using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Targets.Rights;

/// <summary>Which scopes a flow needs, by the methods that it calls.</summary>
internal static class NeededScopes
{
    private const string UserFields = "UF_USR_";

    /// <summary>Each scope once, with the first place that needs it.</summary>
    public static IReadOnlyList<NeededScope> Of(Flow flow)
    {
        var target = flow.Target;
        var needed = new List<NeededScope> { new([RecordKind.Of(target).Scope], $"entity: {target.Entity.Name}", target.EntityLine) };
        foreach (var field in flow.Map)
        {
            if (target.Entity == EntityType.User && field.Field.StartsWith(UserFields, StringComparison.OrdinalIgnoreCase))
            {
                Add(["user.userfield"], field.Field, field.Line);
            }

            foreach (var value in field.Values)
            {
                Add(value.Status is null ? [] : ["crm"], $"status: {value.Status}", value.Line);
                Add(value.Department is null ? [] : ["department"], $"department: {value.Department}", value.Line);
                // The smallest one, user_brief, tells no e-mails.
                Add(value.User is null ? [] : ["user_basic", "user"], $"user: {value.User}", value.Line);
            }
        }

        return needed;

        void Add(string[] names, string @for, int line)
        {
            if (names.Length > 0 && !needed.Exists(known => known.Names.Intersect(names, StringComparer.Ordinal).Any()))
            {
                needed.Add(new NeededScope(names, @for, line));
            }
        }
    }
}
