using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client;

/// <summary>Reads what changed since a moment, and proves by the rows that the portal understood the moment.</summary>
internal static class ChangedWalk
{
    /// <exception cref="ArgumentException">The overlap is negative, or the list does not tell when a row was changed.</exception>
    public static async Task<ChangedRows> StartAsync(Portal portal, ListRequest request, DateTimeOffset since, TimeSpan overlap, CancellationToken cancellation)
    {
        if (overlap < TimeSpan.Zero)
        {
            throw new ArgumentException($"The overlap is {overlap:c}: what changed right after the moment would be left out. Give zero or more, or null for one minute.", nameof(overlap));
        }

        var shape = ListShapes.Of(request.Method);
        if (shape.AskedModified is not { } asked)
        {
            throw new ArgumentException($"{request.Method} does not tell when a row was changed. List all of it.", nameof(request));
        }

        // The portal's own clock and zone: ours may be wrong, and a moment in another zone was seen not to filter.
        var now = await NowAsync(portal, cancellation).ConfigureAwait(false);
        var from = (overlap < since - DateTimeOffset.UnixEpoch ? since - overlap : DateTimeOffset.UnixEpoch).ToOffset(now.Offset);
        var filter = (JsonObject?)request.Filter?.DeepClone() ?? [];
        filter[$">={asked}"] = from.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        var select = request.Select.Count > 0 ? [.. request.Select, asked] : request.Select;
        var rows = portal.ListAsync(request with { Filter = filter, Select = select }, cancellation);
        return new ChangedRows(now, ProveAsync(rows, request.Method, shape, from, cancellation));
    }

    private static async Task<DateTimeOffset> NowAsync(Portal portal, CancellationToken cancellation)
    {
        var answer = await portal.CallAsync("server.time", ct: cancellation).ConfigureAwait(false);
        return DateTimeOffset.TryParse(PhpJson.Text(answer), CultureInfo.InvariantCulture, out var now)
            ? now
            : throw new RejectedException("server.time did not answer a time, so that changes cannot be read from a sure moment.") { Method = "server.time" };
    }

    private static async IAsyncEnumerable<JsonElement> ProveAsync(
        IAsyncEnumerable<JsonElement> rows, string method, ListShape shape, DateTimeOffset from, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in rows.WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (!DateTimeOffset.TryParse(PhpJson.Text(PhpJson.Get(row, shape.Modified!)), CultureInfo.InvariantCulture, out var modified))
            {
                throw new RejectedException($"A row of {method} has no time under \"{shape.Modified}\": what changed cannot be told.") { Method = method };
            }

            // Fractions of a second are not sent.
            if (modified < from.AddSeconds(-1))
            {
                throw new RejectedException(
                    $"{method} answered a row changed at {modified:O}, before {from:O}: the portal ignores the filter \">={shape.AskedModified}\".")
                { Method = method };
            }

            yield return row;
        }
    }
}
