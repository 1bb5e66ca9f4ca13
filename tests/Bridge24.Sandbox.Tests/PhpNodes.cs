using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests;

internal static class PhpNodes
{
    /// <summary>A map, where an empty one comes as a list.</summary>
    public static JsonObject AsObjectOrEmpty(this JsonNode node) => node as JsonObject ?? [];
}
