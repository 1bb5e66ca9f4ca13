using Bridge24.Sandbox;

namespace Bridge24.Client.Tests.Quirks;

/// <summary>
/// Settings that are on together. Each run has at most one of a topic, which is the part of a quirk's name before the dot, so that none
/// hides what another does; all runs together have each value that is not a default once.
/// </summary>
internal static class QuirkMix
{
    public static IReadOnlyList<string> All { get; } = [.. Mixes()];

    private static IEnumerable<string> Mixes()
    {
        var topics = SandboxQuirk.All
            .SelectMany(quirk => quirk.Values.Skip(1).Select(value => (Topic: quirk.Name.Split('.')[0], Setting: $"{quirk.Name}={value}")))
            .GroupBy(setting => setting.Topic, setting => setting.Setting, (_, settings) => settings.ToList())
            .ToList();
        var runs = topics.Max(settings => settings.Count);
        return Enumerable.Range(0, runs).Select(run => string.Join(',', topics.Where(settings => run < settings.Count).Select(settings => settings[run])));
    }
}
