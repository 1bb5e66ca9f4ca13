namespace Bridge24.State;

/// <summary>A table that a moved state takes along.</summary>
/// <param name="Name">The table.</param>
/// <param name="Order">The columns that order its rows.</param>
/// <param name="HasNumbers">Whether the database numbers its rows.</param>
internal sealed record MovedTable(string Name, string Order, bool HasNumbers = false)
{
    /// <summary>All tables of the main schema, those first that others refer to. Leases and the call budget are of no value once all processes are gone.</summary>
    public static readonly IReadOnlyList<MovedTable> All =
    [
        new("secret", "name"),
        new("portal", "id", HasNumbers: true),
        new("flow", "id", HasNumbers: true),
        new("mapping", "flow_id, number"),
        new("link", "flow_id, key"),
        new("intent", "flow_id, key"),
        new("run", "id", HasNumbers: true),
        new("change", "id", HasNumbers: true),
        new("dead_letter", "id", HasNumbers: true),
        new("token", "name"),
    ];

    /// <summary>Columns that hold secrets, with what each was sealed for; all other bytes go as they are.</summary>
    public static string? PurposeOf(string table, string column) => (table, column) switch
    {
        ("portal", "webhook" or "oauth") => StateSecrets.Portals,
        ("token", "pair") => StateSecrets.Tokens,
        _ => null,
    };
}
