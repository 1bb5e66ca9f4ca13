using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace Bridge24.State;

/// <summary>Writes the rows of one transaction.</summary>
internal sealed class RunStepWriter(StateDatabase database, DbConnection connection, long run, long identity)
{
    private static readonly BulkInsert Links = new(
        "link",
        [
            BulkColumn.Number("flow_id"), BulkColumn.Text("key"), BulkColumn.Number("record_id"), BulkColumn.Number("status"), BulkColumn.Number("row_hash"),
            BulkColumn.Number("mapping"), BulkColumn.Bytes("slots"), BulkColumn.Bytes("value_ids"),
        ],
        """
        ON CONFLICT (flow_id, key) DO UPDATE SET record_id = excluded.record_id, status = excluded.status, row_hash = excluded.row_hash,
            mapping = excluded.mapping, slots = excluded.slots, value_ids = excluded.value_ids
        """);

    private static readonly BulkInsert Changes = new(
        "change",
        [
            BulkColumn.Number("run_id"), BulkColumn.Number("seq"), BulkColumn.Text("key"), BulkColumn.Number("record_id"),
            BulkColumn.Text("action"), BulkColumn.Text("field"), BulkColumn.Text("from_value"), BulkColumn.Text("to_value"),
        ]);

    private static readonly BulkInsert DeadLetters = new(
        "dead_letter",
        [
            BulkColumn.Number("flow_id"), BulkColumn.Text("key"), BulkColumn.Number("line"), BulkColumn.Text("reason"), BulkColumn.Text("payload"),
            BulkColumn.Number("run_id"), BulkColumn.Number("first"), BulkColumn.Number("last"), BulkColumn.Number("attempts"),
        ],
        """
        ON CONFLICT (flow_id, key) DO UPDATE SET line = excluded.line, reason = excluded.reason, payload = excluded.payload, run_id = excluded.run_id,
            last = excluded.last, attempts = dead_letter.attempts + excluded.attempts
        """);

    public async Task WriteAsync(RunStep step, long firstSeq)
    {
        await InsertAsync(Links, step.Links.Select(Row)).ConfigureAwait(false);
        await DeleteAsync("link", step.Unlinked).ConfigureAwait(false);
        await DeleteAsync("intent", step.Links.Select(link => link.Key).Concat(step.Settled)).ConfigureAwait(false);
        await DeleteAsync("dead_letter", step.Revived).ConfigureAwait(false);
        await InsertAsync(DeadLetters, step.Dead.Select(Row)).ConfigureAwait(false);
        await InsertAsync(Changes, step.Changes.Select(change => Row(change.Change, firstSeq + change.Place))).ConfigureAwait(false);
    }

    private object?[] Row(Link link)
    {
        var (hashes, valueIds) = SlotBytes.Pack(link.Slots);
        return [identity, link.Key, link.RecordId, (long)link.Status, unchecked((long)link.RowHash), (long)link.Mapping, hashes, valueIds];
    }

    private object?[] Row(DeadLetter letter) =>
    [
        identity, letter.Key, letter.Line, letter.Reason, letter.PayloadJson,
        letter.Run, letter.First.ToUnixTimeMilliseconds(), letter.Last.ToUnixTimeMilliseconds(), (long)letter.Attempts,
    ];

    private object?[] Row(RecordedChange change, long seq) =>
        [run, seq, change.Key, change.RecordId, change.Action, change.Field, change.From, change.To];

    private async Task InsertAsync(BulkInsert insert, IEnumerable<object?[]> rows)
    {
        var list = rows.ToList();
        if (list.Count > 0)
        {
            await database.InsertAsync(connection, insert, list).ConfigureAwait(false);
        }
    }

    private async Task DeleteAsync(string table, IEnumerable<string> keys)
    {
        var list = keys.ToList();
        if (list.Count > 0)
        {
            await connection.ExecuteAsync(
                $"DELETE FROM {table} WHERE flow_id = @identity AND key IN (SELECT value FROM {database.Values("@keys")})",
                new { identity, keys = JsonSerializer.Serialize(list) }).ConfigureAwait(false);
        }
    }
}
