using System.Text.Json;

namespace Bridge24.Client.Crm;

/// <summary>A comment in the timeline of a record.</summary>
public sealed record TimelineComment : PortalRecord
{
    /// <summary>A comment to be made or changed.</summary>
    public TimelineComment()
    {
    }

    internal TimelineComment(JsonElement row)
        : base(row)
    {
    }

    /// <summary>The record. Fixed once it is made.</summary>
    public long? EntityId { get => Get("ENTITY_ID").Whole; init => Set("ENTITY_ID", value); }

    /// <summary>The type of the record: deal, contact, dynamic_128 ... Fixed once it is made.</summary>
    public string? EntityType { get => Get("ENTITY_TYPE").Text; init => Set("ENTITY_TYPE", value); }

    /// <summary>The text, as BB code.</summary>
    public string? Comment { get => Get("COMMENT").Text; init => Set("COMMENT", value); }

    /// <summary>Who wrote it.</summary>
    public long? AuthorId => Get("AUTHOR_ID").Whole;

    /// <summary>When it was written, in the portal's offset.</summary>
    public DateTimeOffset? Created => Get("CREATED").Moment;
}
