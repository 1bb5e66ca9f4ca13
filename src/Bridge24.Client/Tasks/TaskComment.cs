using System.Text.Json;
using Bridge24.Client.Crm;

namespace Bridge24.Client.Tasks;

/// <summary>A comment on a task.</summary>
public sealed record TaskComment : PortalRecord
{
    /// <summary>A comment to be made or changed.</summary>
    public TaskComment()
    {
    }

    internal TaskComment(JsonElement row)
        : base(row)
    {
    }

    /// <summary>The text.</summary>
    public string? Message { get => Get("POST_MESSAGE").Text; init => Set("POST_MESSAGE", value); }

    /// <summary>In whose name; null for the webhook's user.</summary>
    public long? AuthorId { get => Link("AUTHOR_ID"); init => Set("AUTHOR_ID", value); }

    /// <summary>When it was written, in the portal's offset.</summary>
    public DateTimeOffset? PostDate { get => Get("POST_DATE").Moment; init => Set("POST_DATE", value); }

    /// <summary>Files to attach: IDs of Drive with an n in front (n123). Not shown when read.</summary>
    public IReadOnlyList<string> Files { get => Get("UF_FORUM_MESSAGE_DOC").Texts; init => Set("UF_FORUM_MESSAGE_DOC", value.ToArray()); }
}
