namespace Bridge24.Sync.Targets.Tasks;

/// <summary>
/// What a task carries besides the mapped fields, so that one whose answer was lost is known again: no filter finds it by that, and not each
/// portal may keep it.
/// </summary>
internal static class TaskMarker
{
    /// <summary>The marker of a key; null where the portal has no such field, or the flow fills it itself.</summary>
    public static string? Of(FlowSession session, string key) =>
        session.Schema.Fields.ContainsKey(TaskFields.Marker) && !session.Mapper.Slots.Any(slot => slot.Field.Name == TaskFields.Marker)
            ? $"b24:{session.Flow.Name}:{key}"
            : null;
}
