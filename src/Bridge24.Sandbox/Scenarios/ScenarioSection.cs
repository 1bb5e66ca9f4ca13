using System.Globalization;
using Bridge24.Sandbox.Protocol;
using YamlDotNet.RepresentationModel;

namespace Bridge24.Sandbox.Scenarios;

/// <summary>One mapping of a scenario.</summary>
internal sealed class ScenarioSection(string scenario, YamlMappingNode node)
{
    public bool Has(string key) => Find(key) is not null;

    public FormatException Wrong(string what) => new($"Scenario \"{scenario}\", line {node.Start.Line}: {what}");

    public void Allow(params string[] keys)
    {
        foreach (var key in node.Children.Keys)
            if (!keys.Contains(key.ToString(), StringComparer.Ordinal))
                throw new FormatException($"Scenario \"{scenario}\", line {key.Start.Line}: \"{key}\" is not known. Use {string.Join(", ", keys)}.");
    }

    public string? Text(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode { Value: { } value } => value,
        _ => throw Wrong($"\"{key}\" takes a single value."),
    };

    /// <summary>One value or a list of them.</summary>
    public IReadOnlyList<string> Texts(string key) => Find(key) is YamlSequenceNode list
        ? [.. list.Children.Select(one => one is YamlScalarNode { Value: { } value } ? value : throw Wrong($"\"{key}\" takes a list of single values."))]
        : [Text(key) ?? throw Wrong($"\"{key}\" is missing.")];

    public double? Number(string key)
    {
        if (Text(key) is not { } text) return null;
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= int.MaxValue
            ? number
            : throw Wrong($"\"{key}\" is \"{text}\", not a number from 0 on.");
    }

    public int? Whole(string key)
    {
        if (Text(key) is not { } text) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong($"\"{key}\" is \"{text}\", not a whole number from 0 on.");
    }

    public ScenarioSection Section(string key) => Find(key) is YamlMappingNode map ? new(scenario, map) : throw Wrong($"\"{key}\" takes a mapping.");

    public IEnumerable<ScenarioSection> Sections(string key)
    {
        if (Find(key) is not YamlSequenceNode list) throw Wrong($"\"{key}\" takes a list of steps.");
        return list.Children.Select(one => one is YamlMappingNode map ? new ScenarioSection(scenario, map) : throw Wrong("A step is a mapping."));
    }

    public PhpArray Values(string key)
    {
        var values = new PhpArray();
        foreach (var name in (Find(key) as YamlMappingNode ?? throw Wrong($"\"{key}\" takes a mapping.")).Children.Keys)
            values[name.ToString()] = Section(key).Text(name.ToString());
        return values;
    }

    private YamlNode? Find(string key) => node.Children.FirstOrDefault(pair => pair.Key is YamlScalarNode { Value: { } name } && name == key).Value;
}
