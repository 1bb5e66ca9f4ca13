using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Batches;

/// <summary>Runs the commands of a batch in order; one that fails leaves the others alone unless halt says otherwise.</summary>
internal sealed class BatchRunner(CommandRunner runner, QuirkSet quirks)
{
    public const int Limit = 50;

    public async Task<MethodResult> RunAsync(IReadOnlyList<BatchCommand> commands, bool halt, Caller caller, ServerTime spent, CancellationToken ct)
    {
        if (commands.Count > Limit && quirks.Is(KnownQuirks.TooLong, "whole")) throw TooLong();
        runner.DemandBatch(caller);
        var answer = new BatchAnswer(quirks);
        var references = new ResultReference(answer.Results, quirks);
        for (var i = 0; i < commands.Count; i++)
        {
            var command = commands[i];
            try
            {
                if (i >= Limit) throw TooLong();
                if (command.Method.Equals("batch", StringComparison.OrdinalIgnoreCase))
                    throw new ApiException(405, "ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage");
                var call = new Call(command.Method, references.Resolve(command.Arguments), caller, InBatch: true);
                var (result, time) = await runner.RunAsync(call, i + 1, spent, ct).ConfigureAwait(false);
                answer.Add(command.Key, result, time);
            }
            catch (ApiException error)
            {
                answer.Fail(command.Key, error);
                if (halt) break;
            }
        }

        return new MethodResult(answer.Write());
    }

    private static ApiException TooLong() => new(400, "ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded");
}
