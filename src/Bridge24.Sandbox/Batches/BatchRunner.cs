using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Batches;

/// <summary>Runs the commands of a batch in order; one that fails leaves the others alone unless halt says otherwise.</summary>
internal sealed class BatchRunner(CommandRunner runner)
{
    public const int Limit = 50;

    public async Task<MethodResult> RunAsync(PhpArray arguments, Caller caller, ServerTime spent, CancellationToken ct)
    {
        var commands = BatchCommand.Read(arguments);
        if (commands.Count > Limit)
            throw new ApiException(400, "ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded");
        runner.DemandBatch(caller);
        PhpArray results = new(), errors = new(), totals = new(), nexts = new(), times = new();
        var halt = PhpText.IsYes(arguments.Any("halt"));
        var references = new ResultReference(results);
        for (var i = 0; i < commands.Count; i++)
        {
            var command = commands[i];
            try
            {
                if (command.Method.Equals("batch", StringComparison.OrdinalIgnoreCase))
                    throw new ApiException(405, "ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage");
                var call = new Call(command.Method, references.Resolve(command.Arguments), caller, InBatch: true);
                var (result, time) = await runner.RunAsync(call, i + 1, spent, ct).ConfigureAwait(false);
                results[command.Key] = result.Value;
                if (result.Total is { } total) totals[command.Key] = total;
                if (result.Next is { } next) nexts[command.Key] = next;
                times[command.Key] = time;
            }
            catch (ApiException error)
            {
                errors[command.Key] = new PhpArray { ["error"] = error.Code, ["error_description"] = error.Message };
                if (halt) break;
            }
        }

        return new MethodResult(new PhpArray
        {
            ["result"] = results,
            ["result_error"] = errors,
            ["result_total"] = totals,
            ["result_next"] = nexts,
            ["result_time"] = times,
        });
    }
}
