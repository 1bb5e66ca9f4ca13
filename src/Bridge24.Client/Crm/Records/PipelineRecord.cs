using System.Text.Json;

namespace Bridge24.Client.Crm;

/// <summary>A record with an amount that moves through the stages of a pipeline: a deal, a quote, an invoice, an item of a smart process.</summary>
public abstract record PipelineRecord : CrmRecord
{
    private protected PipelineRecord()
    {
    }

    private protected PipelineRecord(JsonElement row)
        : base(row)
    {
    }

    /// <summary>The name. The portal makes one up if it is not given.</summary>
    public string? Title { get => Get("title").Text; init => Set("title", value); }

    /// <summary>The stage: a STATUS_ID of the pipeline's directory.</summary>
    public string? StageId { get => Get("stageId").Text; init => Set("stageId", value); }

    /// <summary>The amount, in <see cref="CurrencyId"/>.</summary>
    public decimal? Opportunity { get => Get("opportunity").Number; init => Set("opportunity", value); }

    /// <summary>The currency: EUR, USD ...</summary>
    public string? CurrencyId { get => Get("currencyId").Text; init => Set("currencyId", value); }

    /// <summary>The amount is set by hand, not by the product rows.</summary>
    public bool? IsManualOpportunity { get => Get("isManualOpportunity").YesNo; init => Set("isManualOpportunity", value); }

    /// <summary>The tax in the amount.</summary>
    public decimal? TaxValue { get => Get("taxValue").Number; init => Set("taxValue", value); }

    /// <summary>The company.</summary>
    public long? CompanyId { get => Link("companyId"); init => Set("companyId", value); }

    /// <summary>The contacts. Setting it replaces them all; the first becomes the main one.</summary>
    public IReadOnlyList<long> ContactIds { get => Links("contactIds"); init => SetLinks("contactIds", value); }

    /// <summary>The day it begins.</summary>
    public DateOnly? BeginDate { get => Get("begindate").Date; init => Set("begindate", value); }

    /// <summary>The day it ends or is due.</summary>
    public DateOnly? CloseDate { get => Get("closedate").Date; init => Set("closedate", value); }
}
