using System.Text.Json;

namespace Bridge24.Client.Crm;

/// <summary>An item of a smart process, or of any other type by its number. Which of the fields there are is the type's settings' choice.</summary>
public sealed record CrmItem : PipelineRecord
{
    /// <summary>An item to be made or changed.</summary>
    public CrmItem()
    {
    }

    internal CrmItem(JsonElement row)
        : base(row)
    {
    }

    /// <summary>Its ID in another system.</summary>
    public string? XmlId { get => Get("xmlId").Text; init => Set("xmlId", value); }

    /// <summary>The pipeline.</summary>
    public long? CategoryId { get => Get("categoryId").Whole; init => Set("categoryId", value); }

    /// <summary>The stage before.</summary>
    public string? PreviousStageId => Get("previousStageId").Text;

    /// <summary>When the stage changed last, in the portal's offset.</summary>
    public DateTimeOffset? MovedTime => Get("movedTime").Moment;

    /// <summary>The own company.</summary>
    public long? MyCompanyId { get => Link("mycompanyId"); init => Set("mycompanyId", value); }

    /// <summary>Where it came from: a STATUS_ID of the directory SOURCE.</summary>
    public string? SourceId { get => Get("sourceId").Text; init => Set("sourceId", value); }

    /// <summary>More about the source.</summary>
    public string? SourceDescription { get => Get("sourceDescription").Text; init => Set("sourceDescription", value); }

    /// <summary>Who follows it.</summary>
    public IReadOnlyList<long> ObserverIds { get => Links("observers"); init => SetLinks("observers", value); }
}
