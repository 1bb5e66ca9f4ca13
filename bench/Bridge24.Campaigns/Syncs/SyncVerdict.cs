using Bridge24.State;

namespace Bridge24.Campaigns.Syncs;

/// <summary>Holds what the portal has after the last run against the source.</summary>
internal sealed class SyncVerdict(SourceFile source, PeopleBook people, SyncTally tally, string round)
{
    /// <param name="contacts">What the portal itself says that it has.</param>
    public void OnPortal(IReadOnlyList<PortalContact> contacts)
    {
        var byKey = contacts.ToLookup(contact => contact.Key, StringComparer.Ordinal);
        foreach (var row in source.Rows)
        {
            OnRow(row, [.. byKey[row.Key]]);
        }

        var known = source.Rows.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var stranger in contacts.Where(contact => !known.Contains(contact.Key)))
        {
            tally.Duplicates++;
            Note($"record {stranger.Id} has the key \"{stranger.Key}\", which no good row has");
        }
    }

    /// <param name="last">The last run, which nothing disturbed.</param>
    public void OnLastRun(SyncOutcome last)
    {
        var rows = source.Rows.Count + SourceFile.BadRows;
        if (last.Report is null || last.Number("read") != rows || last.Number("failed") != SourceFile.BadRows || last.Number("uncertain") + last.Number("conflicts") + last.Number("duplicates") != 0)
        {
            tally.Unbalanced++;
            Note($"the last run of {rows} rows said {last.Report?.ToString() ?? last.Failure}");
        }
    }

    public void OnPlan(SyncOutcome plan)
    {
        var left = plan.Changes.Where(change => change.GetProperty("action").GetString() != "invalid" && change.GetProperty("key").GetString() != "refused").ToList();
        tally.Planned += left.Count;
        foreach (var change in left.Take(3))
        {
            Note("still planned: " + change);
        }

        if (plan.Code != 0)
        {
            tally.Fault($"{round}: the plan failed: {plan.Failure}");
        }
    }

    public void OnDead(IReadOnlyList<DeadLetter> letters)
    {
        var keys = letters.Select(letter => letter.Key).Order(StringComparer.Ordinal).ToList();
        if (!keys.SequenceEqual(SourceFile.BadKeys, StringComparer.Ordinal))
        {
            tally.Unbalanced++;
            Note("dead letters: " + string.Join(", ", letters.Take(6).Select(letter => $"{letter.Key} ({letter.Reason})")));
        }
    }

    private void OnRow(SourceRow row, List<PortalContact> records)
    {
        if (records.Count > 1)
        {
            tally.Duplicates += records.Count - 1;
            Note($"key {row.Key} has the records {string.Join(", ", records.Select(record => record.Id))}");
        }

        if (records.Count == 0 && !people.IsMerged(row.Key))
        {
            tally.Lost++;
            Note($"key {row.Key} has no record");
        }

        foreach (var record in records.Take(1))
        {
            OnRecord(row, record);
        }
    }

    private void OnRecord(SourceRow row, PortalContact record)
    {
        Lost(record.Text("NAME") == row.Name || people.IsName(row.Key, record.Text("NAME")), row, record, "NAME", row.Name);
        Lost(record.Text("LAST_NAME") == row.LastName, row, record, "LAST_NAME", row.LastName);
        Lost(record.Text("BIRTHDATE").StartsWith(row.Born, StringComparison.Ordinal), row, record, "BIRTHDATE", row.Born);
        Lost(people.Comment(row.Key, record.Id) is not { } comment || record.Text("COMMENTS") == comment, row, record, "COMMENTS", people.Comment(row.Key, record.Id) ?? "");
        foreach (var (field, value) in new[] { ("EMAIL", row.Mail), ("PHONE", row.Phone) })
        {
            Lost(record.Values(field).Contains(value), row, record, field, value);
            var beyond = record.Values(field).Count - 1;
            if (beyond > 0 && !people.HasGained(row.Key))
            {
                tally.Duplicates += beyond;
                Note($"key {row.Key}, record {record.Id}: {field} is {string.Join(", ", record.Values(field))}");
            }
        }
    }

    private void Lost(bool isKept, SourceRow row, PortalContact record, string field, string value)
    {
        if (!isKept)
        {
            tally.Lost++;
            Note($"key {row.Key}, record {record.Id}: {field} is {record.Fields.GetRawText()} instead of \"{value}\"");
        }
    }

    private void Note(string text) => tally.Note($"{round}: {text}");
}
