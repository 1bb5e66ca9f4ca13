using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests.Documented;

/// <summary>A request of the documentation and the names and kinds of value in its answer; "lacks" names what the sandbox leaves out.</summary>
internal sealed record DocumentedCase(string Method, JsonNode Request, JsonNode? Answer)
{
    public bool IsV3 { get; init; }

    public IReadOnlyList<DocumentedCase> Before { get; init; } = [];

    public IReadOnlyList<string> Lacks { get; init; } = [];

    /// <summary>What a step of the preparation is called, and where its value stands in the result.</summary>
    public string Name { get; init; } = "";

    public string Path { get; init; } = "";

    public static IReadOnlyList<DocumentedCase> Load(string group) =>
        [.. JsonNode.Parse(File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Documented", group + ".json")))!.AsArray().Select(Read)];

    private static DocumentedCase Read(JsonNode? node) => new(node!["method"]!.ToString(), node["request"]!, node["answer"])
    {
        IsV3 = node["v3"] is not null,
        Before = [.. (node["before"] as JsonArray ?? []).Select(Read)],
        Lacks = [.. (node["lacks"] as JsonArray ?? []).Select(path => path!.ToString())],
        Name = node["name"]?.ToString() ?? "",
        Path = node["path"]?.ToString() ?? "",
    };
}
