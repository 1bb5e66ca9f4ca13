using System.Text.Json;

namespace Bridge24.Client.Crm;

/// <summary>A record of the CRM, with the fields that all types have.</summary>
public abstract record CrmRecord : PortalRecord
{
    private protected CrmRecord()
    {
    }

    private protected CrmRecord(JsonElement row)
        : base(row)
    {
    }

    /// <summary>The person responsible.</summary>
    public long? AssignedById { get => Link("assignedById"); init => Set("assignedById", value); }

    /// <summary>Who made it.</summary>
    public long? CreatedById => Link("createdBy");

    /// <summary>When it was made, in the portal's offset.</summary>
    public DateTimeOffset? CreatedTime => Get("createdTime").Moment;

    /// <summary>Who changed it last.</summary>
    public long? UpdatedById => Link("updatedBy");

    /// <summary>When it was changed last, in the portal's offset.</summary>
    public DateTimeOffset? UpdatedTime => Get("updatedTime").Moment;

    /// <summary>When something last happened in its timeline, in the portal's offset.</summary>
    public DateTimeOffset? LastActivityTime => Get("lastActivityTime").Moment;

    /// <summary>Open to everybody whose rights are limited to open records.</summary>
    public bool? Opened { get => Get("opened").YesNo; init => Set("opened", value); }

    /// <summary>The advertising system that it came by.</summary>
    public string? UtmSource { get => Get("utmSource").Text; init => Set("utmSource", value); }

    /// <summary>The kind of traffic that it came by.</summary>
    public string? UtmMedium { get => Get("utmMedium").Text; init => Set("utmMedium", value); }

    /// <summary>The campaign that it came by.</summary>
    public string? UtmCampaign { get => Get("utmCampaign").Text; init => Set("utmCampaign", value); }

    /// <summary>The content of the campaign.</summary>
    public string? UtmContent { get => Get("utmContent").Text; init => Set("utmContent", value); }

    /// <summary>The search condition of the campaign.</summary>
    public string? UtmTerm { get => Get("utmTerm").Text; init => Set("utmTerm", value); }
}
