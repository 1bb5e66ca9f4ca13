using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bridge24.State;

/// <summary>Writes the rows of one transaction.</summary>
internal sealed class RunStepWriter(SqliteConnection connection, long run, long identity)
{
    public void Write(RunStep step, long firstSeq)
    {
        WriteLinks(step.Links);
        Delete("link", step.Unlinked);
        Delete("intent", step.Links.Select(link => link.Key).Concat(step.Settled));
        Delete("dead_letter", step.Revived);
        foreach (var letter in step.Dead)
        {
            Write(letter);
        }

        WriteChanges(step.Changes, firstSeq);
    }

    private void WriteLinks(List<Link> links)
    {
        if (links.Count == 0)
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO link (flow_id, key, record_id, status, row_hash, mapping, slots, value_ids)
            VALUES ($flow, $key, $record, $status, $hash, $mapping, $slots, $values)
            ON CONFLICT (flow_id, key) DO UPDATE SET record_id = excluded.record_id, status = excluded.status, row_hash = excluded.row_hash,
                mapping = excluded.mapping, slots = excluded.slots, value_ids = excluded.value_ids
            """;
        command.Parameters.AddWithValue("$flow", identity);
        var set = Parameters(command, "$key", "$record", "$status", "$hash", "$mapping", "$slots", "$values");
        foreach (var link in links)
        {
            var (hashes, valueIds) = SlotBytes.Pack(link.Slots);
            set(link.Key, link.RecordId, (int)link.Status, unchecked((long)link.RowHash), link.Mapping, hashes, valueIds);
            command.ExecuteNonQuery();
        }
    }

    private void WriteChanges(List<(int Place, RecordedChange Change)> changes, long firstSeq)
    {
        if (changes.Count == 0)
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO change (run_id, seq, key, record_id, action, field, from_value, to_value)
            VALUES ($run, $seq, $key, $record, $action, $field, $from, $to)
            """;
        command.Parameters.AddWithValue("$run", run);
        var set = Parameters(command, "$seq", "$key", "$record", "$action", "$field", "$from", "$to");
        foreach (var (place, change) in changes)
        {
            set(firstSeq + place, change.Key, change.RecordId, change.Action, change.Field, change.From, change.To);
            command.ExecuteNonQuery();
        }
    }

    private void Write(DeadLetter letter) =>
        connection.Execute(
            """
            INSERT INTO dead_letter (flow_id, key, line, reason, payload, run_id, first, last, attempts)
            VALUES (@identity, @Key, @Line, @Reason, @PayloadJson, @Run, @first, @last, @Attempts)
            ON CONFLICT (flow_id, key) DO UPDATE SET line = excluded.line, reason = excluded.reason, payload = excluded.payload, run_id = excluded.run_id,
                last = excluded.last, attempts = attempts + excluded.attempts
            """,
            new
            {
                identity,
                letter.Key,
                letter.Line,
                letter.Reason,
                letter.PayloadJson,
                letter.Run,
                letter.Attempts,
                first = letter.First.ToUnixTimeMilliseconds(),
                last = letter.Last.ToUnixTimeMilliseconds(),
            });

    private void Delete(string table, IEnumerable<string> keys)
    {
        var list = keys.ToList();
        if (list.Count > 0)
        {
            connection.Execute(
                $"DELETE FROM {table} WHERE flow_id = @identity AND key IN (SELECT value FROM json_each(@keys))",
                new { identity, keys = JsonSerializer.Serialize(list) });
        }
    }

    private static Setter Parameters(SqliteCommand command, params string[] names)
    {
        var parameters = Array.ConvertAll(names, name => command.Parameters.Add(new SqliteParameter { ParameterName = name }));
        return values =>
        {
            for (var i = 0; i < parameters.Length; i++)
            {
                parameters[i].Value = values[i] ?? DBNull.Value;
            }
        };
    }

    private delegate void Setter(params object?[] values);
}
