namespace Bridge24.Sync.Applying;

/// <summary>What a person should know of a run beyond its numbers, the same thing said once with a count.</summary>
internal sealed class Findings
{
    private readonly Dictionary<string, (int Count, string Example)> _texts = new(StringComparer.Ordinal);

    public void Add(string text, string example)
    {
        var (count, first) = _texts.GetValueOrDefault(text, (0, example));
        _texts[text] = (count + 1, first);
    }

    public IReadOnlyList<string> ToList() =>
        [.. _texts.Select(text => text.Value.Count == 1 ? $"{text.Key} ({text.Value.Example})" : $"{text.Key} ({text.Value.Count} times, first {text.Value.Example})")];
}
