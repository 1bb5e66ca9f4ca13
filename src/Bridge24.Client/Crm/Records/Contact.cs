using System.Text.Json;

namespace Bridge24.Client.Crm;

/// <summary>A contact: a person. Entity type 3.</summary>
public sealed record Contact : CrmParty
{
    /// <summary>A contact to be made or changed.</summary>
    public Contact()
    {
    }

    internal Contact(JsonElement row)
        : base(row)
    {
    }

    /// <summary>Mr, Mrs ...: a STATUS_ID of the directory HONORIFIC.</summary>
    public string? Honorific { get => Get("honorific").Text; init => Set("honorific", value); }

    /// <summary>The first name. A contact needs it or the last name.</summary>
    public string? Name { get => Get("name").Text; init => Set("name", value); }

    /// <summary>The middle name.</summary>
    public string? SecondName { get => Get("secondName").Text; init => Set("secondName", value); }

    /// <summary>The last name.</summary>
    public string? LastName { get => Get("lastName").Text; init => Set("lastName", value); }

    /// <summary>The day of birth.</summary>
    public DateOnly? Birthdate { get => Get("birthdate").Date; init => Set("birthdate", value); }

    /// <summary>The position in the company.</summary>
    public string? Post { get => Get("post").Text; init => Set("post", value); }

    /// <summary>Client, supplier ...: a STATUS_ID of the directory CONTACT_TYPE.</summary>
    public string? TypeId { get => Get("typeId").Text; init => Set("typeId", value); }

    /// <summary>Takes part in exports.</summary>
    public bool? Export { get => Get("export").YesNo; init => Set("export", value); }

    /// <summary>Its companies. Setting it replaces them all; the first becomes the main one.</summary>
    public IReadOnlyList<long> CompanyIds { get => Links("companyIds"); init => SetLinks("companyIds", value); }

    /// <summary>The lead that it was made from.</summary>
    public long? LeadId { get => Link("leadId"); init => Set("leadId", value); }

    /// <summary>Where it came from: a STATUS_ID of the directory SOURCE.</summary>
    public string? SourceId { get => Get("sourceId").Text; init => Set("sourceId", value); }

    /// <summary>More about the source.</summary>
    public string? SourceDescription { get => Get("sourceDescription").Text; init => Set("sourceDescription", value); }

    /// <summary>Its version in the other system.</summary>
    public string? OriginVersion { get => Get("originVersion").Text; init => Set("originVersion", value); }
}
