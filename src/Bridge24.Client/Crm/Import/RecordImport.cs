using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>Makes records by <c>crm.item.batchImport</c>, twenty a command: a row of an import answers its ID or an error of its own.</summary>
internal sealed class RecordImport<TRecord>(Portal portal, int entityTypeId, Func<TRecord, JsonObject> fields)
    where TRecord : CrmRecord
{
    private const string Method = "crm.item.batchImport";

    /// <summary>As many rows as the portal takes in one import.</summary>
    private const int MostRows = 20;

    public async IAsyncEnumerable<BulkOutcome<TRecord>> RunAsync(
        IAsyncEnumerable<TRecord> records, BulkOptions options, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var import in portal.BulkAsync(records.Chunk(MostRows), Call, options, ct).ConfigureAwait(false))
        {
            var items = import.State == CommandState.Succeeded ? PhpJson.Values(PhpJson.Get(import.Result, "items")).ToList() : [];
            for (var row = 0; row < import.Input.Length; row++)
            {
                yield return import.State == CommandState.Succeeded
                    ? Answered(import.Input[row], row < items.Count ? items[row] : default)
                    : Unanswered(import.Input[row], import);
            }
        }
    }

    private Call Call(TRecord[] records) => new(Method, new JsonObject
    {
        ["entityTypeId"] = JsonValue.Create(entityTypeId),
        ["useOriginalUfNames"] = JsonValue.Create("Y"),
        ["data"] = new JsonArray([.. records.Select(record => (JsonNode?)fields(record))]),
    })
    {
        Safety = MethodSafety.Create,
    };

    private BulkOutcome<TRecord> Answered(TRecord record, JsonElement item)
    {
        if (ItemMethods.Item(item) is { } made && PhpJson.Number(made, "id") > 0)
        {
            return new BulkOutcome<TRecord> { Input = record, State = CommandState.Succeeded, Result = item };
        }

        var failure = PhpJson.Text(PhpJson.Get(item, "error")) is { Length: > 0 } code
            ? FailureClassifier.Command(code, PhpJson.Text(PhpJson.Get(item, "error_description")))
            : new Failure(FailureKind.Unknown, FailureCause.NoAnswer) { Description = "the import's answer does not tell of it" };
        return new BulkOutcome<TRecord>
        {
            Input = record,
            State = failure.Kind switch
            {
                FailureKind.Unknown => CommandState.Unknown,
                FailureKind.NotExecuted => CommandState.NotExecuted,
                _ => CommandState.Failed,
            },
            Exception = portal.Messages.Exception(Method, failure, MethodSafety.Create, 1, new CallTrace(Keys(record))),
        };
    }

    /// <summary>What became of the import as a whole became of each row; a lookup needs the row's own keys.</summary>
    private BulkOutcome<TRecord> Unanswered(TRecord record, BulkOutcome<TRecord[]> import) => new()
    {
        Input = record,
        State = import.State,
        Exception = import.Exception is not OutcomeUnknownException unknown ? import.Exception : new OutcomeUnknownException(unknown.Message, unknown)
        {
            Method = Method,
            Code = unknown.Code,
            Description = unknown.Description,
            Status = unknown.Status,
            Attempts = unknown.Attempts,
            Keys = Keys(record),
            LookUpFrom = unknown.LookUpFrom,
        },
    };

    private IReadOnlyDictionary<string, string> Keys(TRecord record) =>
        RecordKeys.Of(new JsonObject { ["entityTypeId"] = JsonValue.Create(entityTypeId), ["fields"] = fields(record) });
}
