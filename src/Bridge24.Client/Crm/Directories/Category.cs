using System.Text.Json;

namespace Bridge24.Client.Crm;

/// <summary>A pipeline, also called funnel.</summary>
public sealed record Category : PortalRecord
{
    /// <summary>A pipeline to be made or changed.</summary>
    public Category()
    {
    }

    internal Category(JsonElement row)
        : base(row)
    {
    }

    /// <summary>What people see.</summary>
    public string? Name { get => Get("name").Text; init => Set("name", value); }

    /// <summary>The place among the pipelines.</summary>
    public long? Sort { get => Get("sort").Whole; init => Set("sort", value); }

    /// <summary>New records go into it.</summary>
    public bool? IsDefault { get => Get("isDefault").YesNo; init => Set("isDefault", value); }

    /// <summary>The type of its records.</summary>
    public long? EntityTypeId => Get("entityTypeId").Whole;
}
