using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>Something done or planned with a record: a call, a meeting, an e-mail.</summary>
public sealed record Activity : PortalRecord
{
    /// <summary>An activity to be made or changed.</summary>
    public Activity()
    {
    }

    internal Activity(JsonElement row)
        : base(row)
    {
    }

    /// <summary>The record that it belongs to.</summary>
    public long? OwnerId { get => Get("OWNER_ID").Whole; init => Set("OWNER_ID", value); }

    /// <summary>The type of that record; see <see cref="EntityTypes"/>.</summary>
    public long? OwnerTypeId { get => Get("OWNER_TYPE_ID").Whole; init => Set("OWNER_TYPE_ID", value); }

    /// <summary>1 meeting, 2 call, 3 task, 4 e-mail, 6 of a provider.</summary>
    public long? TypeId { get => Get("TYPE_ID").Whole; init => Set("TYPE_ID", value); }

    /// <summary>The provider, for activities of an application.</summary>
    public string? ProviderId { get => Get("PROVIDER_ID").Text; init => Set("PROVIDER_ID", value); }

    /// <summary>What it is about.</summary>
    public string? Subject { get => Get("SUBJECT").Text; init => Set("SUBJECT", value); }

    /// <summary>The text.</summary>
    public string? Description { get => Get("DESCRIPTION").Text; init => Set("DESCRIPTION", value); }

    /// <summary>1 plain text, 2 BB code, 3 HTML.</summary>
    public long? DescriptionType { get => Get("DESCRIPTION_TYPE").Whole; init => Set("DESCRIPTION_TYPE", value); }

    /// <summary>1 incoming, 2 outgoing.</summary>
    public long? Direction { get => Get("DIRECTION").Whole; init => Set("DIRECTION", value); }

    /// <summary>When it begins, in the portal's offset.</summary>
    public DateTimeOffset? StartTime { get => Get("START_TIME").Moment; init => Set("START_TIME", value); }

    /// <summary>When it ends, in the portal's offset.</summary>
    public DateTimeOffset? EndTime { get => Get("END_TIME").Moment; init => Set("END_TIME", value); }

    /// <summary>When it is due; follows from the times.</summary>
    public DateTimeOffset? Deadline => Get("DEADLINE").Moment;

    /// <summary>Done.</summary>
    public bool? Completed { get => Get("COMPLETED").YesNo; init => Set("COMPLETED", value); }

    /// <summary>1 low, 2 medium, 3 high.</summary>
    public long? Priority { get => Get("PRIORITY").Whole; init => Set("PRIORITY", value); }

    /// <summary>The person responsible.</summary>
    public long? ResponsibleId { get => Get("RESPONSIBLE_ID").Whole; init => Set("RESPONSIBLE_ID", value); }

    /// <summary>Which other system it came from.</summary>
    public string? OriginatorId { get => Get("ORIGINATOR_ID").Text; init => Set("ORIGINATOR_ID", value); }

    /// <summary>Its ID there.</summary>
    public string? OriginId { get => Get("ORIGIN_ID").Text; init => Set("ORIGIN_ID", value); }

    /// <summary>When it was made, in the portal's offset.</summary>
    public DateTimeOffset? Created => Get("CREATED").Moment;

    /// <summary>When it was changed last, in the portal's offset.</summary>
    public DateTimeOffset? LastUpdated => Get("LAST_UPDATED").Moment;

    /// <summary>Whom it is with. A list brings it only when COMMUNICATIONS is selected by name.</summary>
    public IReadOnlyList<ActivityCommunication> Communications
    {
        get => [.. Get("COMMUNICATIONS").List.Select(entry => ActivityCommunication.Read(entry.Json))];
        init => Set("COMMUNICATIONS", FieldValue.Many(value.Select(entry => (JsonNode?)entry.ToNode())));
    }
}
