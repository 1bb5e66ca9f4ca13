using System.Runtime.CompilerServices;

namespace Bridge24.Client;

/// <summary>Any number of calls in batches: one outcome an input, in order, no more inputs in memory than a batch holds.</summary>
internal sealed class Bulk<T>(Portal portal, Func<T, Call> call, BulkOptions options)
{
    private readonly BatchSizer _sizer = new(options.FirstBatch, options.BatchDuration);

    public async IAsyncEnumerable<BulkOutcome<T>> RunAsync(IAsyncEnumerable<T> inputs, [EnumeratorCancellation] CancellationToken ct)
    {
        var waiting = new List<BulkItem<T>>();
        var length = 0;
        await foreach (var input in inputs.WithCancellation(ct).ConfigureAwait(false))
        {
            var item = new BulkItem<T>(input, call(input), options);
            if (waiting.Count > 0 && (waiting.Count >= Math.Min(_sizer.Next, portal.Operating.Room(item.Call.Method)) || length + item.Length > options.BatchLength))
            {
                foreach (var outcome in await SendAsync(waiting, ct).ConfigureAwait(false))
                {
                    yield return outcome;
                }

                waiting.Clear();
                length = 0;
            }

            waiting.Add(item);
            length += item.Length;
        }

        foreach (var outcome in await SendAsync(waiting, ct).ConfigureAwait(false))
        {
            yield return outcome;
        }
    }

    private async Task<List<BulkOutcome<T>>> SendAsync(List<BulkItem<T>> items, CancellationToken ct)
    {
        for (var round = 0; round <= options.Repeats; round++)
        {
            var open = items.FindAll(item => item.IsOpen);
            await BatchAsync(open.FindAll(item => !item.GoesAlone), ct).ConfigureAwait(false);
            foreach (var item in open.Where(item => item.GoesAlone))
            {
                item.Take(await AloneAsync(item, ct).ConfigureAwait(false));
            }

            if (!items.Exists(item => item.IsOpen))
            {
                break;
            }
        }

        return items.ConvertAll(item => item.Outcome!);
    }

    /// <summary>What was refused as a part of a batch is sent alone in the next round.</summary>
    private async Task BatchAsync(List<BulkItem<T>> items, CancellationToken ct)
    {
        if (items.Count == 0)
        {
            return;
        }

        var batch = portal.Batch();
        var commands = items.ConvertAll(item => batch.Add(item.Call.Method, item.Call.Parameters, safety: item.Call.Safety));
        var outcome = await batch.SendAsync(ct: ct).ConfigureAwait(false);
        for (var position = 0; position < items.Count; position++)
        {
            items[position].Take(outcome[commands[position]]);
        }

        if (outcome.Commands.All(command => command.State == CommandState.Unknown))
        {
            _sizer.Lost();
        }
        else
        {
            _sizer.Measured(items.Count, outcome.Duration);
        }
    }

    private async Task<BulkOutcome<T>> AloneAsync(BulkItem<T> item, CancellationToken ct)
    {
        try
        {
            var answer = await portal.SendAsync(item.Call, ct).ConfigureAwait(false);
            return new BulkOutcome<T> { Input = item.Input, State = CommandState.Succeeded, Result = answer.Result };
        }
        catch (OutcomeUnknownException unknown)
        {
            return new BulkOutcome<T> { Input = item.Input, State = CommandState.Unknown, Exception = unknown };
        }
        catch (Bitrix24Exception refused) when (refused is not (UnreachableException or LimitExceededException))
        {
            return new BulkOutcome<T> { Input = item.Input, State = CommandState.Failed, Exception = refused };
        }
    }
}
