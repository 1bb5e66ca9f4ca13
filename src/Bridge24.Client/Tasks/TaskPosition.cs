using System.Text.Json.Nodes;

namespace Bridge24.Client.Tasks;

/// <summary>
/// The first parameters of <c>task.*</c>, which the portal takes by their order and not by their names: the task, then the item. What comes
/// further is added behind them.
/// </summary>
internal static class TaskPosition
{
    public static JsonObject Of(long taskId, long? itemId = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(taskId);
        var parameters = new JsonObject { ["TASKID"] = JsonValue.Create(taskId) };
        if (itemId is { } item)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(item, nameof(itemId));
            parameters["ITEMID"] = JsonValue.Create(item);
        }

        return parameters;
    }
}
