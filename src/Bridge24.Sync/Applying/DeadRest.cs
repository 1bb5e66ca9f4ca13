using Bridge24.State;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Applying;

/// <summary>Lets rows that the portal keeps refusing rest, so that they are sent again at growing distances. A row, map, field or list that changed is tried at once.</summary>
internal sealed class DeadRest(RunContext context)
{
    private readonly bool _isOff = context.Session.Drift.Notices.Count + context.Session.Drift.MapChanges.Count > 0;

    public async Task<IReadOnlyList<PlannedRow>> RestAsync(IReadOnlyList<PlannedRow> rows, CancellationToken cancellation)
    {
        if (_isOff || context.Tries.Count == 0)
        {
            return rows;
        }

        var rested = new List<PlannedRow>(rows.Count);
        foreach (var row in rows)
        {
            rested.Add(await IsToRestAsync(row, cancellation).ConfigureAwait(false) ? row with { Action = RowAction.Rest } : row);
        }

        return rested;
    }

    private async ValueTask<bool> IsToRestAsync(PlannedRow row, CancellationToken cancellation) =>
        row.Action is RowAction.Create or RowAction.Update
        && context.Tries.TryGetValue(row.Key, out var tries)
        && context.Now < tries.Last + RetryPause.After(tries.Attempts)
        && row.Row.ToJson() == await context.Session.State.DeadLetters.PayloadAsync(context.Session.Identity!.Id, row.Key, cancellation).ConfigureAwait(false);
}
