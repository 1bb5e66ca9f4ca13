using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client;

/// <summary>
/// Walks a list by ascending ID, several pages chained in one batch. A page counts only if its first ID is greater than the last one
/// accepted: a reference that the server did not resolve reads from the start, or fails, or finds nothing.
/// </summary>
internal sealed class KeysetWalk(Portal portal, ListPlan plan)
{
    private static readonly int[] ChainLengths = [1, 5, Batch.MaxCommands];
    private static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(20);

    // Data that the server would replace cannot be chained, and neither can a portal that does not resolve references.
    private bool _chains = CommandParameters.CanTravel(plan.Parameters) && CommandParameters.CanTravel(plan.Filter);
    private bool _proven;
    private long _last = plan.After;

    public async IAsyncEnumerable<JsonElement> RowsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var growth = 0;
        var affordable = Batch.MaxCommands;
        while (true)
        {
            var length = _chains ? Math.Min(ChainLengths[growth], affordable) : 1;
            var (pages, duration) = length == 1
                ? await OnePageAsync(cancellation).ConfigureAwait(false)
                : await ChainAsync(length, cancellation).ConfigureAwait(false);
            var ended = false;
            for (var position = 0; position < pages.Count && !ended; position++)
            {
                var rows = Accept(pages[position], position);
                if (rows is null)
                {
                    break;
                }

                foreach (var row in rows)
                {
                    yield return row;
                }

                ended = rows.Count < (plan.Shape.EndsShort ? ListShape.PageSize : 1);
            }

            if (ended)
            {
                yield break;
            }

            growth = Math.Min(growth + 1, ChainLengths.Length - 1);
            affordable = duration > TimeSpan.Zero ? (int)Math.Clamp(length * (LongestRequest / duration), 1, Batch.MaxCommands) : Batch.MaxCommands;
        }
    }

    /// <summary>The rows of a page, or null where the page is not the one that was asked for and the walk goes on from the last ID.</summary>
    private List<JsonElement>? Accept(List<JsonElement> rows, int position)
    {
        if (rows.Count == 0)
        {
            // Behind a reference an empty page proves the end only once references were seen to work.
            return Trusted(position) ? rows : null;
        }

        if (Id(rows[0]) <= _last)
        {
            // Asked with a plain number, the portal ignores the filter: going on would never end.
            return position > 0 ? Distrust() : throw Ignored();
        }

        var accepted = new List<JsonElement>(rows.Count);
        foreach (var row in rows)
        {
            var id = Id(row);
            if (id <= _last)
            {
                throw Ignored();
            }

            _last = id;
            accepted.Add(row);
        }

        _proven |= position > 0;
        return accepted;
    }

    private bool Trusted(int position)
    {
        if (position == 0 || _proven)
        {
            return true;
        }

        Distrust();
        return false;
    }

    private List<JsonElement>? Distrust()
    {
        _chains = false;
        return null;
    }

    private async Task<(List<List<JsonElement>> Pages, TimeSpan Duration)> OnePageAsync(CancellationToken cancellation)
    {
        var answer = await portal.SendAsync(new Call(plan.Method, plan.PageAfter(JsonValue.Create(_last))) { Safety = MethodSafety.Read }, cancellation).ConfigureAwait(false);
        return ([ListRows.Of(plan.Method, plan.Shape, answer.Result)], answer.Duration);
    }

    private async Task<(List<List<JsonElement>> Pages, TimeSpan Duration)> ChainAsync(int length, CancellationToken cancellation)
    {
        var batch = portal.Batch();
        batch.Halt = true;
        JsonNode after = JsonValue.Create(_last);
        for (var page = 0; page < length; page++)
        {
            var command = batch.Add(plan.Method, plan.PageAfter(after), safety: MethodSafety.Read);
            after = JsonValue.Create(plan.Shape.Rows is { } rows
                ? command.Result(rows, $"{ListShape.PageSize - 1}", plan.Shape.Id)
                : command.Result($"{ListShape.PageSize - 1}", plan.Shape.Id));
        }

        var outcome = await batch.SendAsync(ct: cancellation).ConfigureAwait(false);
        var pages = outcome.Commands.TakeWhile(command => command.State == CommandState.Succeeded)
            .Select(command => ListRows.Of(plan.Method, plan.Shape, command.Result)).ToList();

        // A first page that failed is asked for alone: there it is tried again as it should be, and its error is the caller's.
        return pages.Count > 0 ? (pages, outcome.Duration) : await OnePageAsync(cancellation).ConfigureAwait(false);
    }

    private long Id(JsonElement row) => ListRows.Id(row, plan.Shape)
        ?? throw new RejectedException($"A row of {plan.Method} has no number under \"{plan.Shape.Id}\": the list cannot be walked by ID.") { Method = plan.Method };

    private RejectedException Ignored() =>
        new($"{plan.Method} answered rows up to ID {_last} again: the portal ignores the filter \">{plan.Shape.AskedId}\" or the order by it. The list ends here, incomplete.") { Method = plan.Method };
}
