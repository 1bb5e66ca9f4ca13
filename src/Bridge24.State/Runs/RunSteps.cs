namespace Bridge24.State;

/// <summary>
/// Splits what a step learned into transactions of at most 1,000 rows. What belongs to a key goes together:
/// its link, its settled intent, its changes, and its dead letter or the end of one. Of two links or letters of a key the later one counts.
/// </summary>
internal static class RunSteps
{
    public static IEnumerable<RunStep> Of(RunRecord record, int maxRows)
    {
        var step = new RunStep();
        foreach (var key in ByKey(record).Values)
        {
            if (step.Rows > 0 && step.Rows + key.Rows > maxRows)
            {
                yield return step;
                step = new RunStep();
            }

            step.Add(key);
        }

        yield return step;
    }

    private static void Replace<T>(List<T> list, T only)
    {
        list.Clear();
        list.Add(only);
    }

    private static Dictionary<string, RunStep> ByKey(RunRecord record)
    {
        var keys = new Dictionary<string, RunStep>(StringComparer.Ordinal);
        foreach (var link in record.Links)
        {
            Replace(Of(link.Key).Links, link);
        }

        foreach (var key in record.Unlinked)
        {
            Of(key).Unlinked.Add(key);
        }

        foreach (var key in record.Settled)
        {
            Of(key).Settled.Add(key);
        }

        foreach (var key in record.Revived)
        {
            Of(key).Revived.Add(key);
        }

        foreach (var letter in record.Dead)
        {
            Replace(Of(letter.Key).Dead, letter);
        }

        for (var i = 0; i < record.Changes.Count; i++)
        {
            Of(record.Changes[i].Key).Changes.Add((i, record.Changes[i]));
        }

        return keys;

        RunStep Of(string key)
        {
            if (!keys.TryGetValue(key, out var step))
            {
                keys[key] = step = new RunStep();
            }

            return step;
        }
    }
}
