using System.Text.Json;

namespace Bridge24.Client.Crm;

/// <summary>A deal. Entity type 2.</summary>
public sealed record Deal : PipelineRecord
{
    /// <summary>A deal to be made or changed.</summary>
    public Deal()
    {
    }

    internal Deal(JsonElement row)
        : base(row)
    {
    }

    /// <summary>The kind of deal: a STATUS_ID of the directory DEAL_TYPE.</summary>
    public string? TypeId { get => Get("typeId").Text; init => Set("typeId", value); }

    /// <summary>The pipeline; 0 is the first one.</summary>
    public long? CategoryId { get => Get("categoryId").Whole; init => Set("categoryId", value); }

    /// <summary>P in progress, S won, F lost.</summary>
    public string? StageSemanticId => Get("stageSemanticId").Text;

    /// <summary>When the stage changed last, in the portal's offset.</summary>
    public DateTimeOffset? MovedTime => Get("movedTime").Moment;

    /// <summary>How probable it is, in percent.</summary>
    public long? Probability { get => Get("probability").Whole; init => Set("probability", value); }

    /// <summary>True once it is won or lost.</summary>
    public bool? Closed => Get("closed").YesNo;

    /// <summary>Free text about it, as BB code.</summary>
    public string? Comments { get => Get("comments").Text; init => Set("comments", value); }

    /// <summary>Where it came from: a STATUS_ID of the directory SOURCE.</summary>
    public string? SourceId { get => Get("sourceId").Text; init => Set("sourceId", value); }

    /// <summary>More about the source.</summary>
    public string? SourceDescription { get => Get("sourceDescription").Text; init => Set("sourceDescription", value); }

    /// <summary>A text for the use of applications.</summary>
    public string? AdditionalInfo { get => Get("additionalInfo").Text; init => Set("additionalInfo", value); }

    /// <summary>The lead that it was made from.</summary>
    public long? LeadId { get => Link("leadId"); init => Set("leadId", value); }

    /// <summary>The quote that belongs to it.</summary>
    public long? QuoteId { get => Link("quoteId"); init => Set("quoteId", value); }

    /// <summary>Which other system it came from.</summary>
    public string? OriginatorId { get => Get("originatorId").Text; init => Set("originatorId", value); }

    /// <summary>Its ID there.</summary>
    public string? OriginId { get => Get("originId").Text; init => Set("originId", value); }

    /// <summary>Who follows it.</summary>
    public IReadOnlyList<long> ObserverIds { get => Links("observers"); init => SetLinks("observers", value); }
}
