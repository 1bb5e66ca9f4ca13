using System.Text.Json.Nodes;
using Bridge24.Client.Crm;

namespace Bridge24.Client.Disk;

/// <summary>What calls of the drive have in common.</summary>
internal static class DiskCall
{
    /// <summary>How many bytes of a file travel within a call at most: they are held in memory.</summary>
    public const int LargestFile = 32 * 1024 * 1024;

    /// <summary>How many bytes a file may have that is sent within a call while it is read: their text stays below the 2 GB of a request.</summary>
    public const long LargestStreamed = ((2L * 1024 * 1024 * 1024) - (1024 * 1024)) / 4 * 3;

    public static JsonObject WithId(long id)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        return new JsonObject { ["id"] = JsonValue.Create(id) };
    }

    public static JsonObject? Filter(FieldSet? filter) =>
        filter is null ? null : new(filter.Select(condition => KeyValuePair.Create(condition.Key, (JsonNode?)condition.Value.ToNode())));

    /// <exception cref="ArgumentException">It cannot be a name.</exception>
    public static string Name(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
        return name.AsSpan().IndexOfAny("/\\") < 0 && !name.Any(char.IsControl)
            ? name
            : throw new ArgumentException($"\"{name}\" is no name of a file or folder: it holds a slash or a control character. Give the name alone, without the path.", parameter);
    }

    /// <summary>A change that leaves the same when it is done twice.</summary>
    public static async Task<System.Text.Json.JsonElement> ChangeAsync(Portal portal, string method, JsonObject parameters, CancellationToken ct) =>
        (await portal.SendAsync(new Call(method, parameters) { Safety = MethodSafety.IdempotentWrite }, ct).ConfigureAwait(false)).Result;

    /// <summary>A removal; that nothing is there after a repeat means that the attempt before it was executed.</summary>
    public static async Task RemoveAsync(Portal portal, string method, long id, CancellationToken ct)
    {
        try
        {
            await ChangeAsync(portal, method, WithId(id), ct).ConfigureAwait(false);
        }
        catch (NotFoundException thrown) when (thrown.Attempts > 1)
        {
        }
    }
}
