using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Bridge24.Client;

/// <summary>Walks a list that has no filter by ID: page by page, each ID once.</summary>
internal static class OffsetWalk
{
    public static async IAsyncEnumerable<JsonElement> RowsAsync(Portal portal, ListPlan plan, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var seen = new HashSet<long>();
        long offset = 0;
        while (true)
        {
            var answer = await portal.SendAsync(new Call(plan.Method, plan.PageAt(offset)) { Safety = MethodSafety.Read }, cancellation).ConfigureAwait(false);
            var rows = ListRows.Of(plan.Method, plan.Shape, answer.Result);
            foreach (var row in rows)
            {
                var id = ListRows.Id(row, plan.Shape);
                if (id is null || (id > plan.After && seen.Add(id.Value)))
                {
                    yield return row;
                }
            }

            // A method that ignores the offset answers the same next for ever.
            if (rows.Count == 0 || answer.Next is not { } next || next <= offset)
            {
                yield break;
            }

            offset = next;
        }
    }
}
