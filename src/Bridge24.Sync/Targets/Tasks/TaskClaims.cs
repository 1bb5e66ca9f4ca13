using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Targets.Tasks;

/// <summary>Tells which new tasks are those whose answer was lost; a task is one key's only.</summary>
/// <param name="session">The flow.</param>
/// <param name="user">The portal's user who makes the tasks, unless the flow names another creator.</param>
internal sealed class TaskClaims(FlowSession session, string? user)
{
    /// <summary>The task of each key that has one.</summary>
    public Dictionary<string, PortalRecord> Settle(IReadOnlyList<PlannedRow> rows, List<PortalRecord> free)
    {
        var found = new Dictionary<string, PortalRecord>(StringComparer.Ordinal);
        var open = new List<PortalRecord>(free);
        foreach (var row in rows)
        {
            Claim(row, open.Find(task => Marker(task) is { } marker && marker == TaskMarker.Of(session, row.Key)));
        }

        open.RemoveAll(task => Marker(task) is not null);
        foreach (var row in rows.Where(row => !found.ContainsKey(row.Key)))
        {
            Claim(row, open.Where(task => IsLike(row, task)).MaxBy(task => Agreeing(row, task)));
        }

        return found;

        void Claim(PlannedRow row, PortalRecord? task)
        {
            if (task is not null)
            {
                found[row.Key] = task;
                open.Remove(task);
            }
        }
    }

    /// <summary>What a task carries that is no value of the flow.</summary>
    private string? Marker(PortalRecord task) =>
        session.Mapper.Slots.Any(slot => slot.Field.Name == TaskFields.Marker) || Php.Text(task.Item, TaskFields.Marker) is not { Length: > 0 } marker ? null : marker;

    private bool IsLike(PlannedRow row, PortalRecord task) =>
        Agrees(row, task, TaskFields.Title, null) && Agrees(row, task, TaskFields.Responsible, null) && Agrees(row, task, TaskFields.Creator, user);

    private bool Agrees(PlannedRow row, PortalRecord task, string field, string? otherwise)
    {
        for (var i = 0; i < session.Mapper.Slots.Count; i++)
        {
            if (session.Mapper.Slots[i].Field.Name == field && !row.Values[i].IsEmpty)
            {
                return Agrees(row, task, i);
            }
        }

        return otherwise is null || Php.Text(task.Item, field) == otherwise;
    }

    private int Agreeing(PlannedRow row, PortalRecord task) => Enumerable.Range(0, session.Mapper.Slots.Count).Count(i => Agrees(row, task, i));

    private bool Agrees(PlannedRow row, PortalRecord task, int slot)
    {
        var field = session.Mapper.Slots[slot].Field;
        return task.TryGet(field.ApiName, out var shown) && FieldCodec.Read(field, shown).Equals(row.Values[slot]);
    }
}
