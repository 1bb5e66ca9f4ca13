using System.Text.Json;

namespace Bridge24.Client.Crm;

/// <summary>A quote, also called estimate. Entity type 7. It has no field for an ID of another system: use a user field.</summary>
public sealed record Quote : PipelineRecord
{
    /// <summary>A quote to be made or changed.</summary>
    public Quote()
    {
    }

    internal Quote(JsonElement row)
        : base(row)
    {
    }

    /// <summary>Its number.</summary>
    public string? QuoteNumber => Get("quoteNumber").Text;

    /// <summary>True once it is accepted or refused.</summary>
    public bool? Closed => Get("closed").YesNo;

    /// <summary>The day until which it is valid.</summary>
    public DateOnly? ActualDate { get => Get("actualDate").Date; init => Set("actualDate", value); }

    /// <summary>What is offered.</summary>
    public string? Content { get => Get("content").Text; init => Set("content", value); }

    /// <summary>The terms.</summary>
    public string? Terms { get => Get("terms").Text; init => Set("terms", value); }

    /// <summary>Free text about it, not for the customer.</summary>
    public string? Comments { get => Get("comments").Text; init => Set("comments", value); }

    /// <summary>The deal that it belongs to.</summary>
    public long? DealId { get => Link("dealId"); init => Set("dealId", value); }

    /// <summary>The lead that it belongs to.</summary>
    public long? LeadId { get => Link("leadId"); init => Set("leadId", value); }

    /// <summary>The own company that offers.</summary>
    public long? MyCompanyId { get => Link("mycompanyId"); init => Set("mycompanyId", value); }
}
