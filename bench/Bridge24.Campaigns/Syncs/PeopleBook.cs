namespace Bridge24.Campaigns.Syncs;

/// <summary>What people did in the portal meanwhile, and what has to be left of it.</summary>
internal sealed class PeopleBook
{
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (long Record, string Text)> _comments = new(StringComparer.Ordinal);
    private readonly HashSet<string> _merged = new(StringComparer.Ordinal);
    private readonly HashSet<string> _gained = new(StringComparer.Ordinal);

    public void Named(string key, string name)
    {
        _names.TryAdd(key, new HashSet<string>(StringComparer.Ordinal));
        _names[key].Add(name);
    }

    public void Commented(string key, long record, string text) => _comments[key] = (record, text);

    /// <summary>One record was made part of another one.</summary>
    public void Merged(string kept, string gone)
    {
        _merged.Add(gone);
        _gained.Add(kept);
    }

    /// <summary>The row's record may be gone for good.</summary>
    public bool IsMerged(string key) => _merged.Contains(key);

    /// <summary>The row's record may have phones and e-mails of another one.</summary>
    public bool HasGained(string key) => _gained.Contains(key);

    public bool IsName(string key, string name) => _names.GetValueOrDefault(key)?.Contains(name) == true;

    /// <summary>What a person wrote into this record and nobody else may have touched; null for nothing.</summary>
    public string? Comment(string key, long record) => _comments.TryGetValue(key, out var comment) && comment.Record == record ? comment.Text : null;
}
