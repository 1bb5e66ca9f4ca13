using System.Text.Json;

namespace Bridge24.Client.Crm;

/// <summary>A lead: an interest that may become a deal. Entity type 1.</summary>
public sealed record Lead : CrmParty
{
    /// <summary>A lead to be made or changed.</summary>
    public Lead()
    {
    }

    internal Lead(JsonElement row)
        : base(row)
    {
    }

    /// <summary>The name of the lead. The portal makes one up if it is not given, and never clears it.</summary>
    public string? Title { get => Get("title").Text; init => Set("title", value); }

    /// <summary>Mr, Mrs ...: a STATUS_ID of the directory HONORIFIC.</summary>
    public string? Honorific { get => Get("honorific").Text; init => Set("honorific", value); }

    /// <summary>The first name.</summary>
    public string? Name { get => Get("name").Text; init => Set("name", value); }

    /// <summary>The middle name.</summary>
    public string? SecondName { get => Get("secondName").Text; init => Set("secondName", value); }

    /// <summary>The last name.</summary>
    public string? LastName { get => Get("lastName").Text; init => Set("lastName", value); }

    /// <summary>The day of birth.</summary>
    public DateOnly? Birthdate { get => Get("birthdate").Date; init => Set("birthdate", value); }

    /// <summary>The position in the company.</summary>
    public string? Post { get => Get("post").Text; init => Set("post", value); }

    /// <summary>The name of the company, as text.</summary>
    public string? CompanyTitle { get => Get("companyTitle").Text; init => Set("companyTitle", value); }

    /// <summary>Where it came from: a STATUS_ID of the directory SOURCE.</summary>
    public string? SourceId { get => Get("sourceId").Text; init => Set("sourceId", value); }

    /// <summary>More about the source.</summary>
    public string? SourceDescription { get => Get("sourceDescription").Text; init => Set("sourceDescription", value); }

    /// <summary>The stage: a STATUS_ID of the directory STATUS.</summary>
    public string? StageId { get => Get("stageId").Text; init => Set("stageId", value); }

    /// <summary>P in progress, S won, F lost.</summary>
    public string? StageSemanticId => Get("stageSemanticId").Text;

    /// <summary>More about the stage.</summary>
    public string? StatusDescription { get => Get("statusDescription").Text; init => Set("statusDescription", value); }

    /// <summary>When the stage changed last, in the portal's offset.</summary>
    public DateTimeOffset? MovedTime => Get("movedTime").Moment;

    /// <summary>When it was closed, in the portal's offset.</summary>
    public DateTimeOffset? DateClosed => Get("dateClosed").Moment;

    /// <summary>The amount, in <see cref="CurrencyId"/>.</summary>
    public decimal? Opportunity { get => Get("opportunity").Number; init => Set("opportunity", value); }

    /// <summary>The currency: EUR, USD ...</summary>
    public string? CurrencyId { get => Get("currencyId").Text; init => Set("currencyId", value); }

    /// <summary>The amount is set by hand, not by the product rows.</summary>
    public bool? IsManualOpportunity { get => Get("isManualOpportunity").YesNo; init => Set("isManualOpportunity", value); }

    /// <summary>The company.</summary>
    public long? CompanyId { get => Link("companyId"); init => Set("companyId", value); }

    /// <summary>The contacts. Setting it replaces them all; the first becomes the main one.</summary>
    public IReadOnlyList<long> ContactIds { get => Links("contactIds"); init => SetLinks("contactIds", value); }
}
