using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Mapping;

/// <summary>What a portal knows of one type of records.</summary>
public sealed class PortalSchema
{
    /// <summary>The records' type.</summary>
    public required EntityType Entity { get; init; }

    /// <summary>The fields by name, ignoring case; <c>PHONE</c>, <c>EMAIL</c>, <c>WEB</c> and <c>IM</c> where the type has them.</summary>
    public required IReadOnlyDictionary<string, PortalField> Fields { get; init; }

    /// <summary>The status directories by their name, of <c>crm.status.list</c>.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<FieldItem>> Statuses { get; init; }

    /// <summary>The pipelines where the flow names one by <c>stage:</c>, else none.</summary>
    public IReadOnlyList<Pipeline> Pipelines { get; init; } = [];

    /// <summary>The departments where the flow names one, else none.</summary>
    public IReadOnlyList<FieldItem> Departments { get; init; } = [];

    /// <summary>The folder of a flow that writes files, else null.</summary>
    internal Targets.Disk.FoundFolder? Folder { get; init; }

    /// <summary>Whether the portal's user is an administrator, who sees all records.</summary>
    public bool IsAdministrator { get; init; } = true;

    /// <summary>User IDs by e-mail, ignoring case, of <c>user.get</c>.</summary>
    public required IReadOnlyDictionary<string, string> UsersByEmail { get; init; }

    /// <summary>A field by its name in UPPER_CASE or the one of <c>crm.item.fields</c>, ignoring case; null where there is none.</summary>
    public PortalField? Field(string name) => Fields.GetValueOrDefault(name)
        ?? Fields.Values.FirstOrDefault(field => !field.IsMultifield && string.Equals(field.ApiName, name, StringComparison.OrdinalIgnoreCase));
}
