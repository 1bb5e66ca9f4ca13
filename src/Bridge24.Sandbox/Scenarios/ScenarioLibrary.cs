namespace Bridge24.Sandbox.Scenarios;

/// <summary>The scenarios that come with the sandbox.</summary>
internal static class ScenarioLibrary
{
    private const string Prefix = "scenarios/";

    public static IReadOnlyList<Scenario> All { get; } = [.. Read()];

    /// <summary>Takes the name of a scenario, or the text of one.</summary>
    public static Scenario Find(string nameOrText)
    {
        if (nameOrText.Contains('\n', StringComparison.Ordinal)) return ScenarioReader.Read("given", nameOrText);
        return All.FirstOrDefault(one => one.Name.Equals(nameOrText.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new FormatException($"Scenario \"{nameOrText}\" is not known. Use a file or one of {string.Join(", ", All.Select(one => one.Name))}.");
    }

    /// <summary>Takes the name of a scenario, or the path of a file.</summary>
    public static Scenario FindOrOpen(string nameOrFile) => File.Exists(nameOrFile)
        ? ScenarioReader.Read(Path.GetFileNameWithoutExtension(nameOrFile), File.ReadAllText(nameOrFile))
        : Find(nameOrFile);

    private static IEnumerable<Scenario> Read()
    {
        var assembly = typeof(ScenarioLibrary).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return ScenarioReader.Read(Path.GetFileNameWithoutExtension(resource[Prefix.Length..]), reader.ReadToEnd());
        }
    }
}
