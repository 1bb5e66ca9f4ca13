namespace Bridge24.Campaigns.Syncs;

/// <summary>What was counted in one variant on one engine.</summary>
internal sealed class SyncTally
{
    private readonly List<string> _notes = [];

    public int Rounds { get; set; }

    /// <summary>Runs of the flow, killed ones among them.</summary>
    public int Runs { get; set; }

    public int Strokes { get; set; }

    /// <summary>Strokes that met a run at work; for faults, the requests and commands that they met.</summary>
    public int Hits { get; set; }

    /// <summary>Records beyond the first of a key, values of phones and e-mails beyond what a row has, records without a key.</summary>
    public int Duplicates { get; set; }

    /// <summary>Rows without a record, or whose record does not show what they say; edits by people that are gone.</summary>
    public int Lost { get; set; }

    /// <summary>Runs whose account does not balance, and last runs that left something open.</summary>
    public int Unbalanced { get; set; }

    /// <summary>Changes that a plan still names after the last run.</summary>
    public int Planned { get; set; }

    /// <summary>What else may never happen: a run that hangs or fails by a fault of its own, a flow run twice at once.</summary>
    public int Faults { get; set; }

    public bool IsBroken => Duplicates + Lost + Unbalanced + Planned + Faults > 0;

    public IReadOnlyList<string> Notes => _notes;

    public void Note(string text) => _notes.Add(text);

    public void Fault(string text)
    {
        Faults++;
        Note(text);
    }
}
