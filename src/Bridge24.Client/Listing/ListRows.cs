using System.Text.Json;

namespace Bridge24.Client;

/// <summary>Finds the rows of a list's answer and their IDs.</summary>
internal static class ListRows
{
    /// <exception cref="RejectedException">The answer holds no rows.</exception>
    public static List<JsonElement> Of(string method, ListShape shape, JsonElement result)
    {
        if (shape.Rows is { } name)
        {
            return [.. PhpJson.Values(PhpJson.Get(result, name))];
        }

        if (result.ValueKind == JsonValueKind.Array)
        {
            return [.. result.EnumerateArray()];
        }

        if (result.ValueKind == JsonValueKind.Object)
        {
            var properties = result.EnumerateObject().ToList();
            if (properties.TrueForAll(property => property.Name.All(char.IsAsciiDigit)))
            {
                return properties.ConvertAll(property => property.Value);
            }

            if (properties.FindAll(property => property.Value.ValueKind == JsonValueKind.Array) is [var only])
            {
                return [.. only.Value.EnumerateArray()];
            }
        }

        throw new RejectedException($"{method} did not answer a list. Call it with: b24 call {method}") { Method = method };
    }

    /// <summary>A row's ID; null where it has none that is a number.</summary>
    public static long? Id(JsonElement row, ListShape shape)
    {
        var id = PhpJson.Number(row, shape.Id);
        return id ?? PhpJson.Number(row, shape.Id == "ID" ? "id" : "ID");
    }
}
