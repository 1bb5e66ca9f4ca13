using System.Globalization;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Tests.Support;

/// <summary>What a portal makes of a reference that it cannot resolve.</summary>
internal enum Unresolved
{
    ReadsFromTheStart,
    FindsNothing,
    Fails,
}

/// <summary>Lists with IDs 1, 2, 3 ... as a portal pages them.</summary>
internal sealed class ListedRows(int count)
{
    /// <summary>Rows of a page.</summary>
    public int PageSize { get; init; } = 50;

    public IReadOnlyList<long> Ids { get; } = [.. Enumerable.Range(1, count).Select(id => (long)id)];

    public Unresolved Unresolved { get; init; }

    public bool ResolvesReferences { get; init; } = true;

    public bool IgnoresFilter { get; init; }

    /// <summary>Runs at each page that is read.</summary>
    public Action? OnPage { get; init; }

    public IReadOnlyList<SeenRequest> Requests { get; private set; } = [];

    public async Task<ScriptedPortal> StartAsync()
    {
        var portal = await ScriptedPortal.StartAsync();
        portal.Otherwise = Answer;
        return portal;
    }

    public async Task<List<long>> ListAsync(ListRequest request, TimeProvider? clock = null)
    {
        await using var portal = await StartAsync();
        await using var client = portal.Client(clock);
        var ids = new List<long>();
        await foreach (var row in client.ListAsync(request))
        {
            ids.Add(PhpJson.Number(row, "id") ?? PhpJson.Number(row, "ID")!.Value);
        }

        Requests = [.. portal.Requests];
        return ids;
    }

    private Reply Answer(SeenRequest request)
    {
        if (request.Method != "batch")
        {
            return Reply.Json(Page(request.Method, request.Body)!.ToJsonString());
        }

        var results = new JsonObject();
        var errors = new JsonObject();
        foreach (var (key, method, parameters) in request.Commands)
        {
            Resolve(parameters, results);
            if (Page(method, parameters) is not { } page)
            {
                errors[key] = new JsonObject { ["error"] = "INVALID_ARG_VALUE", ["error_description"] = "Invalid filter" };
                break;
            }

            results[key] = page["result"]!.DeepClone();
        }

        return Reply.Json(new JsonObject { ["result"] = new JsonObject { ["result"] = results, ["result_error"] = errors } }.ToJsonString());
    }

    private void Resolve(JsonObject parameters, JsonObject results)
    {
        if (!ResolvesReferences || parameters["filter"] is not JsonObject filter)
        {
            return;
        }

        foreach (var (name, value) in filter.ToList())
        {
            if (value!.GetValue<string>() is var text && text.StartsWith("$result[", StringComparison.Ordinal))
            {
                JsonNode? place = results;
                foreach (var step in text["$result[".Length..^1].Split("]["))
                {
                    place = place switch
                    {
                        JsonObject map => map[step],
                        JsonArray list when int.Parse(step, CultureInfo.InvariantCulture) < list.Count => list[int.Parse(step, CultureInfo.InvariantCulture)],
                        _ => null,
                    };
                }

                filter[name] = place is null ? text : place.ToString();
            }
        }
    }

    /// <summary>A page, or null where the filter makes the method fail.</summary>
    private JsonObject? Page(string method, JsonObject parameters)
    {
        OnPage?.Invoke();
        var filter = parameters["filter"] as JsonObject;
        var bound = filter?.FirstOrDefault(field => field.Key.Equals(">id", StringComparison.OrdinalIgnoreCase)).Value?.ToString();
        if (bound is null || IgnoresFilter)
        {
            var start = Math.Max(0, int.Parse(parameters["start"]?.ToString() ?? "0", CultureInfo.InvariantCulture));
            var answer = new JsonObject { ["result"] = Rows(method, Ids.Skip(start).Take(PageSize)) };
            if (start + PageSize < Ids.Count)
            {
                answer["next"] = start + PageSize;
            }

            return answer;
        }

        if (!long.TryParse(bound, CultureInfo.InvariantCulture, out var after))
        {
            if (Unresolved == Unresolved.Fails)
            {
                return null;
            }

            after = Unresolved == Unresolved.FindsNothing ? long.MaxValue : 0;
        }

        return new JsonObject { ["result"] = Rows(method, Ids.Where(id => id > after).Take(PageSize)), ["total"] = 0 };
    }

    private static JsonNode Rows(string method, IEnumerable<long> ids) => method switch
    {
        "crm.item.list" => new JsonObject { ["items"] = new JsonArray([.. ids.Select(id => (JsonNode)new JsonObject { ["id"] = id })]) },
        "tasks.task.list" => new JsonObject { ["tasks"] = new JsonArray([.. ids.Select(id => (JsonNode)new JsonObject { ["id"] = $"{id}" })]) },
        "catalog.product.list" => new JsonObject { ["products"] = new JsonArray([.. ids.Select(id => (JsonNode)new JsonObject { ["id"] = id })]) },
        _ => new JsonArray([.. ids.Select(id => (JsonNode)new JsonObject { ["ID"] = $"{id}" })]),
    };
}
