using System.Text.Json;

namespace Bridge24.Client;

/// <summary>Reads a batch's answer: an outcome for each command, in order.</summary>
internal sealed class BatchReader(FailureMessages messages, OperatingTimes operating)
{
    public List<CommandOutcome> Read(IReadOnlyList<BatchCommand> commands, bool halt, JsonElement answer)
    {
        var results = PhpJson.Get(answer, "result");
        var errors = PhpJson.Get(answer, "result_error");
        var totals = PhpJson.Get(answer, "result_total");
        var nexts = PhpJson.Get(answer, "result_next");
        var times = PhpJson.Get(answer, "result_time");
        var outcomes = new List<CommandOutcome>(commands.Count);
        var halted = false;
        for (var position = 0; position < commands.Count; position++)
        {
            var command = commands[position];
            var error = PhpJson.At(errors, command.Key, position);
            var result = PhpJson.At(results, command.Key, position);
            operating.Learn(command.Method, PhpJson.At(times, command.Key, position));
            if (IsError(error))
            {
                var (code, description) = PhpJson.Error(error, default);
                var failure = FailureClassifier.Command(code, description);
                if (failure.Cause == FailureCause.OperatingLimit)
                {
                    operating.Refused(command.Method);
                }

                outcomes.Add(Failed(command, failure));
                halted |= halt;
            }
            else if (result.ValueKind != JsonValueKind.Undefined)
            {
                outcomes.Add(new CommandOutcome
                {
                    Command = command,
                    State = CommandState.Succeeded,
                    Result = result,
                    Total = PhpJson.Number(PhpJson.At(totals, command.Key, position)),
                    Next = PhpJson.Number(PhpJson.At(nexts, command.Key, position)),
                });
            }
            else
            {
                outcomes.Add(Missing(command, halted));
            }
        }

        return outcomes;
    }

    public CommandOutcome Failed(BatchCommand command, Failure failure)
    {
        var exception = messages.Exception(command.Method, failure, command.Safety, 1, new CallTrace(command.Keys));
        return new CommandOutcome
        {
            Command = command,
            State = failure.Kind switch
            {
                FailureKind.NotExecuted => CommandState.NotExecuted,
                FailureKind.Unknown => CommandState.Unknown,
                _ => CommandState.Failed,
            },
            Error = new ApiError(messages.Clean(failure.Code), messages.Clean(failure.Description)),
            Exception = exception,
        };
    }

    private CommandOutcome Missing(BatchCommand command, bool halted) => Failed(command, (halted, command.Safety) switch
    {
        (true, _) => new Failure(FailureKind.NotExecuted, FailureCause.Halted) { Description = "an earlier command of the batch failed" },
        (_, MethodSafety.Read) => new Failure(FailureKind.NotExecuted, FailureCause.Halted) { Description = "the batch's answer does not tell of it" },
        _ => new Failure(FailureKind.Unknown, FailureCause.NoAnswer) { Description = "the batch's answer does not tell of it" },
    });

    private static bool IsError(JsonElement error) => error.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.False => false,
        JsonValueKind.Array => error.GetArrayLength() > 0,
        _ => true,
    };
}
