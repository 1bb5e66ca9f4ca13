namespace Bridge24.Client;

/// <summary>An input on its way.</summary>
internal sealed class BulkItem<T>
{
    private readonly MethodSafety _safety;

    public BulkItem(T input, Call call, BulkOptions options)
    {
        Input = input;
        Call = call;
        _safety = call.Safety ?? MethodCatalogue.SafetyOf(call.Method);
        var fits = call.Parameters is null || Batch.CanCarry(call.Parameters);
        Length = fits ? call.Method.Length + 1 + PhpQuery.Encode(call.Parameters).Length : 0;
        GoesAlone = !fits || Length > options.BatchLength;
        Length = GoesAlone ? 0 : Length;
    }

    public T Input { get; }

    public Call Call { get; }

    /// <summary>Characters it takes of a batch.</summary>
    public int Length { get; }

    /// <summary>A batch would change the data, or not take it.</summary>
    public bool GoesAlone { get; private set; }

    public BulkOutcome<T>? Outcome { get; private set; }

    /// <summary>Not sent yet, not executed, or harmless to do twice.</summary>
    public bool IsOpen { get; private set; } = true;

    public void Take(CommandOutcome outcome) => Take(new BulkOutcome<T>
    {
        Input = Input,
        State = outcome.State,
        Result = outcome.Result,
        Exception = outcome.Exception,
    });

    public void Take(BulkOutcome<T> outcome)
    {
        Outcome = outcome;
        IsOpen = outcome.State == CommandState.NotExecuted || (outcome.State == CommandState.Unknown && _safety != MethodSafety.Create);
        if (!GoesAlone && IsNotForBatches(outcome.Exception as Bitrix24Exception))
        {
            IsOpen = GoesAlone = true;
        }
    }

    // Some portals tell the errors of a batch as text alone.
    private static bool IsNotForBatches(Bitrix24Exception? refusal) => refusal?.Code is "ERROR_BATCH_METHOD_NOT_ALLOWED"
        || refusal?.Description?.Contains("not allowed for batch", StringComparison.OrdinalIgnoreCase) == true;
}
