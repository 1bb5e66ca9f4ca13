using System.Text.Json.Nodes;

namespace Bridge24.Client.Events;

/// <summary>
/// Names who writes, so that the portal keeps the change out of the offline queue of the same source. What reads has no need of it, and the
/// methods under <c>task.</c> take their parameters by order and have no place for it.
/// </summary>
internal static class ConnectorMark
{
    private const string Name = "auth_connector";

    /// <summary>The parameters with the mark, or as they are.</summary>
    public static JsonObject? On(JsonObject? parameters, string method, MethodSafety safety, string? connector)
    {
        if (connector is null || safety == MethodSafety.Read || method.StartsWith("task.", StringComparison.OrdinalIgnoreCase)
            || method.Equals("batch", StringComparison.OrdinalIgnoreCase) || parameters?.ContainsKey(Name) == true)
        {
            return parameters;
        }

        var marked = (JsonObject?)parameters?.DeepClone() ?? [];
        marked[Name] = connector;
        return marked;
    }
}
