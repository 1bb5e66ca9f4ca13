using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client;

/// <summary>A list request, checked and made ready: what is asked, and from where.</summary>
internal sealed record ListPlan(string Method, ListShape Shape, JsonObject Parameters, JsonObject Filter, long After)
{
    /// <exception cref="ArgumentException">The request cannot be walked by ID.</exception>
    public static ListPlan Of(ListRequest request)
    {
        MethodCatalogue.Check(request.Method);
        var shape = ListShapes.Of(request.Method);
        var parameters = (JsonObject?)request.Parameters?.DeepClone() ?? [];
        if (parameters.FirstOrDefault(parameter => IsOurs(parameter.Key)).Key is { } taken)
        {
            throw new ArgumentException($"Parameter \"{taken}\" of {request.Method} is set by the listing, which walks by ascending ID. Leave it out.", nameof(request));
        }

        var filter = Take(parameters, "filter") as JsonObject ?? [];
        foreach (var (name, value) in request.Filter ?? [])
        {
            filter[name] = value?.DeepClone();
        }

        IReadOnlyList<string> select = Take(parameters, "select") is JsonArray given ? [.. given.Select(field => field!.GetValue<string>()), .. request.Select] : request.Select;
        if (select.Count > 0)
        {
            var fields = select.Contains(shape.AskedId, StringComparer.OrdinalIgnoreCase) ? select : [shape.AskedId, .. select];
            parameters["select"] = new JsonArray([.. fields.Select(field => (JsonNode?)JsonValue.Create(field))]);
        }

        var after = shape.Keyset ? Math.Max(request.After, TakeLowerBound(request.Method, filter)) : request.After;
        return new ListPlan(request.Method, shape, parameters, filter, after);
    }

    /// <summary>The parameters of the page that begins after an ID: a number, or a reference to the last ID of the page before.</summary>
    public JsonObject PageAfter(JsonNode id)
    {
        var page = (JsonObject)Parameters.DeepClone();
        var filter = (JsonObject)Filter.DeepClone();
        filter[$">{Shape.AskedId}"] = id;
        page["filter"] = filter;
        page["order"] = new JsonObject { [Shape.AskedId] = JsonValue.Create("ASC") };
        page["start"] = JsonValue.Create(Shape.Uncounted ? -1 : 0);
        return page;
    }

    /// <summary>The parameters of the page at an offset.</summary>
    public JsonObject PageAt(long offset)
    {
        var page = (JsonObject)Parameters.DeepClone();
        foreach (var (name, value) in Shape.FlatFilter ? Filter : [])
        {
            page[name] = value?.DeepClone();
        }

        if (!Shape.FlatFilter && Filter.Count > 0)
        {
            page["filter"] = Filter.DeepClone();
        }

        if (Method.Equals("user.get", StringComparison.OrdinalIgnoreCase) || Shape.FlatFilter)
        {
            page["sort"] = JsonValue.Create("ID");
            page["order"] = JsonValue.Create("ASC");
        }

        page["start"] = JsonValue.Create(offset);
        return page;
    }

    private static bool IsOurs(string name) =>
        name.Equals("start", StringComparison.OrdinalIgnoreCase) || name.Equals("order", StringComparison.OrdinalIgnoreCase);

    private static JsonNode? Take(JsonObject parameters, string name)
    {
        var key = parameters.FirstOrDefault(parameter => parameter.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Key;
        if (key is null)
        {
            return null;
        }

        var value = parameters[key];
        parameters.Remove(key);
        return value;
    }

    /// <summary>The caller's own lower bound of the ID, taken out of the filter: two filters of one name cannot be sent.</summary>
    private static long TakeLowerBound(string method, JsonObject filter)
    {
        var bound = long.MinValue;
        foreach (var name in filter.Select(field => field.Key).Where(name => name.Equals(">id", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            var value = filter[name];
            var text = value is JsonValue ? value.GetValueKind() == JsonValueKind.String ? PhpQuery.Text(value) : value.ToJsonString() : "";
            if (!long.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number))
            {
                throw new ArgumentException($"Filter \"{name}\" of {method} must be one whole number: the listing walks by it.", nameof(filter));
            }

            bound = Math.Max(bound, number);
            filter.Remove(name);
        }

        return bound;
    }
}
