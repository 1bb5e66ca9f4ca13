using System.Text.Json;
using Bridge24.Client.Crm;

namespace Bridge24.Client.Tasks;

/// <summary>An item of a checklist, or, without one above it, the checklist itself.</summary>
public sealed record ChecklistItem : PortalRecord
{
    /// <summary>An item to be made or changed.</summary>
    public ChecklistItem()
    {
    }

    internal ChecklistItem(JsonElement row)
        : base(row)
    {
    }

    /// <summary>The text; of a checklist its name.</summary>
    public string? Title { get => Get("TITLE").Text; init => Set("TITLE", value); }

    /// <summary>The checklist or item above; null for a checklist.</summary>
    public long? ParentId { get => Link("PARENT_ID"); init => Set("PARENT_ID", value ?? 0); }

    /// <summary>The place in its list.</summary>
    public long? SortIndex { get => Get("SORT_INDEX").Whole; init => Set("SORT_INDEX", value); }

    /// <summary>Ticked.</summary>
    public bool? IsComplete { get => Get("IS_COMPLETE").YesNo; init => Set("IS_COMPLETE", value); }

    /// <summary>Marked as important.</summary>
    public bool? IsImportant { get => Get("IS_IMPORTANT").YesNo; init => Set("IS_IMPORTANT", value); }

    /// <summary>The task.</summary>
    public long? TaskId => Link("TASK_ID");

    /// <summary>When it was last ticked or unticked, in the portal's offset.</summary>
    public DateTimeOffset? ToggledDate => Get("TOGGLED_DATE").Moment;
}
