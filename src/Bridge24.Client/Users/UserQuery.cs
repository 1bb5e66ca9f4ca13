using Bridge24.Client.Crm;

namespace Bridge24.Client.Users;

/// <summary>Which people to list. They come by ascending ID.</summary>
public sealed record UserQuery
{
    /// <summary>
    /// Conditions, all of which hold: <c>["ACTIVE"] = true</c>, <c>[">=DATE_REGISTER"] = moment</c>. A department is asked for by
    /// <see cref="DepartmentId"/> or <see cref="Department"/>.
    /// </summary>
    public FieldSet Filter { get; init; } = new();

    /// <summary>The people of this department, without those of the departments below.</summary>
    public long? DepartmentId { get; init; }

    /// <summary>The same by the department's name, which is looked up first: the portal's own filter takes the ID only.</summary>
    public string? Department { get; init; }

    /// <summary>The API's names of the fields wanted; none takes all.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];

    /// <summary>Only IDs after this one.</summary>
    public long After { get; init; }
}
