using System.Text.Json;

namespace Bridge24.Client.Crm;

/// <summary>An entry of a directory: a source, a kind of contact, a stage of a pipeline.</summary>
public sealed record Status : PortalRecord
{
    /// <summary>An entry to be made or changed.</summary>
    public Status()
    {
    }

    internal Status(JsonElement row)
        : base(row)
    {
    }

    /// <summary>The directory: SOURCE, CONTACT_TYPE, DEAL_STAGE ...</summary>
    public string? EntityId { get => Get("ENTITY_ID").Text; init => Set("ENTITY_ID", value); }

    /// <summary>What records hold: NEW, C7:WON ...</summary>
    public string? StatusId { get => Get("STATUS_ID").Text; init => Set("STATUS_ID", value); }

    /// <summary>What people see.</summary>
    public string? Name { get => Get("NAME").Text; init => Set("NAME", value); }

    /// <summary>The place in the directory.</summary>
    public long? Sort { get => Get("SORT").Whole; init => Set("SORT", value); }

    /// <summary>True for an entry that cannot be deleted.</summary>
    public bool? IsSystem => Get("SYSTEM").YesNo;

    /// <summary>The pipeline that a stage belongs to.</summary>
    public long? CategoryId => Get("CATEGORY_ID").Whole;

    /// <summary>A stage's colour: #39A8EF.</summary>
    public string? Color { get => Get("COLOR").Text; init => Set("COLOR", value); }

    /// <summary>A stage's meaning: S won, F lost, otherwise in progress.</summary>
    public string? Semantics { get => Get("SEMANTICS").Text; init => Set("SEMANTICS", value); }
}
