namespace Bridge24.State;

/// <summary>The rows of one transaction.</summary>
internal sealed class RunStep
{
    public List<Link> Links { get; } = [];

    public List<string> Unlinked { get; } = [];

    public List<string> Settled { get; } = [];

    public List<string> Revived { get; } = [];

    public List<DeadLetter> Dead { get; } = [];

    /// <summary>Each with its place among all changes of the record.</summary>
    public List<(int Place, RecordedChange Change)> Changes { get; } = [];

    public int Rows => Links.Count + Unlinked.Count + Settled.Count + Revived.Count + Dead.Count + Changes.Count;

    public void Add(RunStep other)
    {
        Links.AddRange(other.Links);
        Unlinked.AddRange(other.Unlinked);
        Settled.AddRange(other.Settled);
        Revived.AddRange(other.Revived);
        Dead.AddRange(other.Dead);
        Changes.AddRange(other.Changes);
    }
}
