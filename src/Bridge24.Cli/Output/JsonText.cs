using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Portals;

namespace Bridge24.Cli.Output;

/// <summary>JSON as it is read from arguments and printed.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Flat = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new(Flat) { WriteIndented = true };

    public static string Of(object? value) => JsonSerializer.Serialize(value, Flat);

    /// <summary>Indented for a person, on one line for a program.</summary>
    public static string Shown(JsonElement value) => JsonSerializer.Serialize(value, Console.IsOutputRedirected ? Flat : Indented);

    /// <summary>A JSON object given directly, as - (standard input) or @FILE; null when none is given.</summary>
    public static JsonObject? Object(string? given, string option)
    {
        if (given is null)
        {
            return null;
        }

        var text = given == "-" ? Console.In.ReadToEnd() : given.StartsWith('@') ? Secrets.ReadFile(given[1..], option) : given;
        try
        {
            return JsonNode.Parse(text) as JsonObject
                ?? throw new UsageException($"{option} is not a JSON object.", "Example: '{\"id\": 1}'");
        }
        catch (JsonException exception)
        {
            throw new UsageException(
                $"{option} is not valid JSON (line {exception.LineNumber + 1}, position {exception.BytePositionInLine + 1}).",
                "Put it into single quotes, or give it as @FILE or - (standard input). Example: '{\"id\": 1}'");
        }
    }
}
