using System.Collections.Concurrent;

namespace Bridge24.Sandbox.Quirks;

/// <summary>The value that each quirk has now.</summary>
internal sealed class QuirkSet
{
    private readonly ConcurrentDictionary<string, string> _chosen = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _atStart;

    public QuirkSet(IReadOnlyList<string> settings)
    {
        _atStart = settings;
        Reset();
    }

    public string this[Quirk quirk] => _chosen.GetValueOrDefault(quirk.Name, quirk.Default);

    public bool Is(Quirk quirk, string value) => this[quirk] == value;

    /// <summary>An error code in the case that it is to have.</summary>
    public string Spell(string code) => Is(KnownQuirks.CodeCase, "lower") ? code.ToLowerInvariant() : code;

    /// <summary>Takes NAME=VALUE; throws <see cref="FormatException"/> when there is no such quirk or value.</summary>
    public void Set(string setting)
    {
        var pair = setting.Trim().Split('=', 2);
        var quirk = KnownQuirks.All.FirstOrDefault(one => one.Name.Equals(pair[0], StringComparison.OrdinalIgnoreCase))
            ?? throw new FormatException($"Quirk \"{pair[0]}\" is not known. Use one of {string.Join(", ", KnownQuirks.All.Select(one => one.Name))}.");
        var value = quirk.Values.FirstOrDefault(one => pair.Length == 2 && one.Equals(pair[1].Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new FormatException($"Quirk \"{setting.Trim()}\" is not understood. Give {quirk.Name}={string.Join(" or ", quirk.Values)}.");
        _chosen[quirk.Name] = value;
    }

    public void Reset()
    {
        _chosen.Clear();
        foreach (var setting in _atStart) Set(setting);
    }
}
