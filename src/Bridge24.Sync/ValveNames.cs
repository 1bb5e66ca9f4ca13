namespace Bridge24.Sync;

/// <summary>The valves' names as commands and flow files have them.</summary>
public static class ValveNames
{
    private static readonly Dictionary<Valve, string> Names = new()
    {
        [Valve.EmptySource] = "empty_source",
        [Valve.NewKeys] = "new_keys",
        [Valve.MaxCreate] = "max_create",
        [Valve.MaxChange] = "max_change",
        [Valve.Rights] = "rights",
        [Valve.Mapping] = "mapping",
        [Valve.OtherPortal] = "other_portal",
        [Valve.MaxDelete] = "max_delete",
    };

    /// <summary>All names.</summary>
    public static IReadOnlyCollection<string> All => Names.Values;

    /// <summary>A valve's name.</summary>
    public static string Of(Valve valve) => Names[valve];

    /// <summary>The option of <c>b24 sync</c> that lets a run through.</summary>
    public static string Option(Valve valve) => valve == Valve.Mapping ? "--accept-mapping" : $"--allow {Of(valve)}";

    /// <summary>The valve of a name; null for another word.</summary>
    public static Valve? Find(string name) => Names.Where(pair => pair.Value == name).Select(pair => (Valve?)pair.Key).FirstOrDefault();
}
