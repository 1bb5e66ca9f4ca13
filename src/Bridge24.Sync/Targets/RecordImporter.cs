using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Applying;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Targets;

/// <summary>Makes records by <c>crm.item.batchImport</c>, which starts no automation and answers their IDs only.</summary>
internal sealed class RecordImporter(FlowSession session)
{
    public const string Method = "crm.item.batchImport";

    /// <summary>As many rows as the portal takes in one call.</summary>
    public const int MostRows = 20;

    private readonly RecordWriter _writer = new(session);

    public Call Call(IReadOnlyList<PlannedRow> rows) => new(Method, new JsonObject
    {
        ["entityTypeId"] = session.Flow.Target.Entity.TypeId,
        ["data"] = new JsonArray([.. rows.Select(row => (JsonNode)_writer.Imported(row))]),
    })
    {
        Safety = MethodSafety.Create,
    };

    /// <summary>What became of each row; the answer has one entry a row, in their order, and an error where the portal refused it.</summary>
    public static List<WriteResult> Results(IReadOnlyList<PlannedRow> rows, JsonElement answer)
    {
        var items = Php.Items(answer, "items").ToList();
        return [.. rows.Select((row, i) => i < items.Count ? Result(row, items[i]) : new WriteResult(row, WriteState.Unknown))];
    }

    private static WriteResult Result(PlannedRow row, JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("item", out var made) && Php.Number(made, "id") > 0
            ? new WriteResult(row, WriteState.Done, new PortalRecord(Php.Number(made, "id"), JsonSerializer.SerializeToElement(new JsonObject())))
            : Error(item) is { } error ? new WriteResult(row, WriteState.Refused, Error: error)
            : new WriteResult(row, WriteState.Unknown);

    /// <summary>A code with a description as documented, or a text in place of either, or an object of them.</summary>
    private static ApiError? Error(JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.String)
        {
            return new ApiError("", item.GetString()!);
        }

        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("error", out var error))
        {
            return null;
        }

        var code = Php.Text(item, "error") ?? Php.Text(error, "code") ?? Php.Text(error, "error") ?? "";
        var words = Php.Text(item, "error_description") ?? Php.Text(error, "message") ?? Php.Text(error, "error_description") ?? "";
        return words.Length > 0 ? new ApiError(code, words)
            : code.Length > 0 ? new ApiError("", code)
            : error.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? new ApiError("", error.GetRawText())
            : null;
    }
}
