namespace Bridge24.Campaigns.Syncs;

/// <summary>The counts of a campaign of syncs, a line for each engine and variant, and what was broken.</summary>
internal sealed class SyncTable(TextWriter output)
{
    private const int MostNotes = 20;

    private bool _hasBegun;

    /// <summary>A promise was broken.</summary>
    public bool IsBroken { get; private set; }

    public void Add(string engine, string variant, SyncTally tally, TimeSpan time)
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            output.WriteLine("| engine   | variant   | rounds | runs | strokes | hits | duplicates | lost | unbalanced | still planned | other | time |");
            output.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        }

        IsBroken |= tally.IsBroken;
        output.WriteLine(
            $"| {engine,-8} | {variant,-9} | {tally.Rounds,6} | {tally.Runs,4} | {tally.Strokes,7} | {tally.Hits,4} | {tally.Duplicates,10} | {tally.Lost,4} | {tally.Unbalanced,10} | {tally.Planned,13} | {tally.Faults,5} | {time.TotalSeconds,4:0} s |");
        foreach (var note in tally.Notes.Take(MostNotes))
        {
            output.WriteLine("  " + note);
        }
    }
}
