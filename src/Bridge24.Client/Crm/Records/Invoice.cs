using System.Text.Json;

namespace Bridge24.Client.Crm;

/// <summary>An invoice. Entity type 31.</summary>
public sealed record Invoice : PipelineRecord
{
    /// <summary>An invoice to be made or changed.</summary>
    public Invoice()
    {
    }

    internal Invoice(JsonElement row)
        : base(row)
    {
    }

    /// <summary>Its number.</summary>
    public string? AccountNumber => Get("accountNumber").Text;

    /// <summary>Its ID in another system.</summary>
    public string? XmlId { get => Get("xmlId").Text; init => Set("xmlId", value); }

    /// <summary>The pipeline.</summary>
    public long? CategoryId => Get("categoryId").Whole;

    /// <summary>When the stage changed last, in the portal's offset.</summary>
    public DateTimeOffset? MovedTime => Get("movedTime").Moment;

    /// <summary>The own company that sells.</summary>
    public long? MyCompanyId { get => Link("mycompanyId"); init => Set("mycompanyId", value); }

    /// <summary>The deal that it belongs to.</summary>
    public long? DealId { get => Link("parentId2"); init => Set("parentId2", value); }

    /// <summary>The quote that it was made from.</summary>
    public long? QuoteId { get => Link("parentId7"); init => Set("parentId7", value); }

    /// <summary>Where it came from: a STATUS_ID of the directory SOURCE.</summary>
    public string? SourceId { get => Get("sourceId").Text; init => Set("sourceId", value); }

    /// <summary>More about the source.</summary>
    public string? SourceDescription { get => Get("sourceDescription").Text; init => Set("sourceDescription", value); }

    /// <summary>Free text about it.</summary>
    public string? Comments { get => Get("comments").Text; init => Set("comments", value); }

    /// <summary>Who follows it.</summary>
    public IReadOnlyList<long> ObserverIds { get => Links("observers"); init => SetLinks("observers", value); }
}
