using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Bridge24.Sync.Flows;

/// <summary>One mapping of a flow file, read key by key; values of the wrong shape become problems.</summary>
internal sealed class YamlSection
{
    private readonly FlowFileText _file;
    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> _entries = new(StringComparer.Ordinal);

    public YamlSection(FlowFileText file, YamlMappingNode node, string name)
    {
        _file = file;
        Name = name;
        Line = LineOf(node);
        foreach (var (key, value) in node.Children)
        {
            if (key is YamlScalarNode { Value: { } text })
                _entries[text] = (key, value);
            else
                file.Problem(LineOf(key), "A key is not a plain text", "Write it as \"name: value\".");
        }
    }

    public string Name { get; }

    /// <summary>Where the section begins.</summary>
    public int Line { get; }

    public IEnumerable<string> Keys => _entries.Keys;

    public static int LineOf(YamlNode node) => (int)node.Start.Line;

    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>The line of a key; the section's where it is missing.</summary>
    public int LineOf(string key) => _entries.TryGetValue(key, out var entry) ? LineOf(entry.Key) : Line;

    public YamlNode? Node(string key) => _entries.TryGetValue(key, out var entry) ? entry.Value : null;

    /// <summary>A single value with environment variables put in; null where it is missing, empty or (a problem) no single value.</summary>
    public string? Text(string key)
    {
        var text = Raw(key);
        if (text is null)
            return null;

        return Filled(key, _file.Expand(text, LineOf(key)));
    }

    /// <summary>A single value without its environment variables put in; null where it is missing, empty or (a problem) no single value.</summary>
    public string? Written(string key) => Raw(key) is { } text ? Filled(key, text) : null;

    /// <summary>A single value exactly as written.</summary>
    public string? Raw(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalarNode { Value: { } text }:
                return text;
            default:
                _file.Problem(LineOf(key), $"\"{key}\" takes a single text", "Write it as \"" + key + ": value\".");
                return null;
        }
    }

    private string? Filled(string key, string text)
    {
        if (text.AsSpan().Trim().Length > 0)
            return text.Trim();

        _file.Problem(LineOf(key), $"\"{key}\" is empty", "Give it a value, or leave it out.");
        return null;
    }

    /// <summary>A list of texts, or one alone; none where it is missing or (a problem) something else.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        if (Node(key) is not YamlSequenceNode list)
            return Text(key) is { } one ? [one] : [];

        var texts = list.Children.OfType<YamlScalarNode>().Select(node => node.Value?.Trim()).Where(text => !string.IsNullOrEmpty(text)).Select(text => text!).ToList();
        if (texts.Count == 0 || texts.Count < list.Children.Count)
            _file.Problem(LineOf(key), $"\"{key}\" takes a list of words", $"Write it as \"{key}: [A, B]\".");

        return texts;
    }

    public bool? Flag(string key)
    {
        var text = Text(key);
        if (text is null)
            return null;

        if (text is "true" or "false")
            return text == "true";

        _file.Problem(LineOf(key), $"\"{key}\" is \"{text}\"", "It takes true or false.");
        return null;
    }

    public int? Number(string key, int least, int most)
    {
        var text = Text(key);
        if (text is null)
            return null;

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;

        _file.Problem(LineOf(key), $"\"{key}\" is \"{text}\"", string.Create(CultureInfo.InvariantCulture, $"It takes a number from {least} to {most}."));
        return null;
    }

    /// <summary>One of some words; null where it is missing or (a problem) another one.</summary>
    public string? Word(string key, params string[] words)
    {
        var text = Text(key);
        if (text is null || words.Contains(text, StringComparer.Ordinal))
            return text;

        _file.Problem(LineOf(key), $"\"{key}\" is \"{text}\"", NearestName.Question(text, words) ?? $"It takes {string.Join(", ", words)}.");
        return null;
    }

    /// <summary>A mapping beneath this one; null where it is missing or (a problem) something else.</summary>
    public YamlSection? Section(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlMappingNode node:
                return new YamlSection(_file, node, key);
            default:
                _file.Problem(LineOf(key), $"\"{key}\" takes a section of keys", "Write its keys beneath it, indented.");
                return null;
        }
    }

    /// <summary>Reports every key that is not one of these.</summary>
    public void RefuseOthers(params string[] known)
    {
        foreach (var key in _entries.Keys.Where(key => !known.Contains(key, StringComparer.Ordinal)))
        {
            var place = Name.Length == 0 ? "a flow file" : $"\"{Name}\"";
            _file.Problem(LineOf(key), $"Unknown key \"{key}\" in {place}", NearestName.Question(key, known) ?? $"Known are: {string.Join(", ", known)}.");
        }
    }
}
