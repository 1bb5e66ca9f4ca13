using System.Text.Json.Nodes;

namespace Bridge24.Client.Tests.Support;

/// <summary>A request that the scripted portal got.</summary>
internal sealed record SeenRequest(string Method, JsonObject Body, string UserAgent)
{
    /// <summary>The path of the address.</summary>
    public string Path { get; init; } = "";

    /// <summary>The body as it came.</summary>
    public string Raw { get; init; } = "";

    /// <summary>The header of this name.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>What stood behind the address's question mark.</summary>
    public string Query { get; init; } = "";

    /// <summary>The commands of a batch, in order: key, method, parameters as PHP reads them.</summary>
    public IReadOnlyList<(string Key, string Method, JsonObject Parameters)> Commands => [.. Body["cmd"]!.AsObject().Select(command =>
    {
        var parts = command.Value!.GetValue<string>().Split('?', 2);
        return (command.Key, parts[0], parts.Length == 1 ? [] : PhpReader.Read(parts[1]));
    })];
}
