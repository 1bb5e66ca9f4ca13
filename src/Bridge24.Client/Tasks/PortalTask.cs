using System.Text.Json;
using Bridge24.Client.Crm;

namespace Bridge24.Client.Tasks;

/// <summary>
/// A task. Fields are set and asked for by their upper-case names (<c>UF_AUTO_123</c>), and found under either form. User fields come only
/// when they are selected.
/// </summary>
public sealed record PortalTask : PortalRecord
{
    /// <summary>A task to be made or changed.</summary>
    public PortalTask()
    {
    }

    internal PortalTask(JsonElement row)
        : base(row)
    {
    }

    /// <summary>The title. A task needs one.</summary>
    public string? Title { get => Get("TITLE").Text; init => Set("TITLE", value); }

    /// <summary>The description, in BBCode.</summary>
    public string? Description { get => Get("DESCRIPTION").Text; init => Set("DESCRIPTION", value); }

    /// <summary>Who does it. A task needs one.</summary>
    public long? ResponsibleId { get => Link("RESPONSIBLE_ID"); init => Set("RESPONSIBLE_ID", value); }

    /// <summary>Whose task it is.</summary>
    public long? CreatedById { get => Link("CREATED_BY"); init => Set("CREATED_BY", value); }

    /// <summary>Who helps. Setting it replaces them all.</summary>
    public IReadOnlyList<long> AccompliceIds { get => Links("ACCOMPLICES"); init => SetLinks("ACCOMPLICES", value); }

    /// <summary>Who watches. Setting it replaces them all.</summary>
    public IReadOnlyList<long> AuditorIds { get => Links("AUDITORS"); init => SetLinks("AUDITORS", value); }

    /// <summary>When it must be done, with the offset of the portal or the caller.</summary>
    public DateTimeOffset? Deadline { get => Get("DEADLINE").Moment; init => Set("DEADLINE", value); }

    /// <summary>When it is planned to begin.</summary>
    public DateTimeOffset? StartDatePlan { get => Get("START_DATE_PLAN").Moment; init => Set("START_DATE_PLAN", value); }

    /// <summary>When it is planned to end.</summary>
    public DateTimeOffset? EndDatePlan { get => Get("END_DATE_PLAN").Moment; init => Set("END_DATE_PLAN", value); }

    /// <summary>0 low, 1 medium, 2 high.</summary>
    public long? Priority { get => Get("PRIORITY").Whole; init => Set("PRIORITY", value); }

    /// <summary>The task above it.</summary>
    public long? ParentId { get => Link("PARENT_ID"); init => Set("PARENT_ID", value); }

    /// <summary>The group or project.</summary>
    public long? GroupId { get => Link("GROUP_ID"); init => Set("GROUP_ID", value); }

    /// <summary>The stage of the group's board.</summary>
    public long? StageId { get => Link("STAGE_ID"); init => Set("STAGE_ID", value); }

    /// <summary>How far it is; changed by <see cref="TaskGroup.StartAsync"/> and its like. Null for a number that is not known.</summary>
    public TaskState? Status => Get("STATUS").Whole is { } number && Enum.IsDefined((TaskState)number) ? (TaskState)number : null;

    /// <summary>The creator must consent before it is done.</summary>
    public bool? TaskControl { get => Get("TASK_CONTROL").YesNo; init => Set("TASK_CONTROL", value); }

    /// <summary>What it belongs to in the CRM: D_77 a deal, C_5 a contact, CO_3, L_1, Tb1_9. Only when selected. Setting it replaces them all.</summary>
    public IReadOnlyList<string> CrmLinks { get => Get("UF_CRM_TASK").Texts; init => Set("UF_CRM_TASK", value.ToArray()); }

    /// <summary>
    /// The files attached, as the portal shows them. Only when selected. Set to IDs of Drive with an n in front (n123); setting it replaces
    /// them all.
    /// </summary>
    public IReadOnlyList<string> Files { get => Get("UF_TASK_WEBDAV_FILES").Texts; init => Set("UF_TASK_WEBDAV_FILES", value.ToArray()); }

    /// <summary>When it was made, in the portal's offset.</summary>
    public DateTimeOffset? CreatedDate => Get("CREATED_DATE").Moment;

    /// <summary>When it was changed last, in the portal's offset.</summary>
    public DateTimeOffset? ChangedDate => Get("CHANGED_DATE").Moment;

    /// <summary>When it was done, in the portal's offset; null while it is not.</summary>
    public DateTimeOffset? ClosedDate => Get("CLOSED_DATE").Moment;

    private protected override IEqualityComparer<string> Names => TaskFieldNames.Instance;

    private protected override JsonElement InRow(string name) => Row.ValueKind != JsonValueKind.Object ? default
        : Row.EnumerateObject().FirstOrDefault(field => TaskFieldNames.Instance.Equals(field.Name, name)).Value;
}
