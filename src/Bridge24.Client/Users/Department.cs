using System.Text.Json;
using Bridge24.Client.Crm;

namespace Bridge24.Client.Users;

/// <summary>A department of the company.</summary>
public sealed record Department : PortalRecord
{
    /// <summary>A department to be made or changed.</summary>
    public Department()
    {
    }

    internal Department(JsonElement row)
        : base(row)
    {
    }

    /// <summary>What people see.</summary>
    public string? Name { get => Get("NAME").Text; init => Set("NAME", value); }

    /// <summary>The place among the departments.</summary>
    public long? Sort { get => Get("SORT").Whole; init => Set("SORT", value); }

    /// <summary>The department above; null for the company itself.</summary>
    public long? ParentId { get => Link("PARENT"); init => Set("PARENT", value); }

    /// <summary>The head, by user ID.</summary>
    public long? HeadId { get => Link("UF_HEAD"); init => Set("UF_HEAD", value); }
}
