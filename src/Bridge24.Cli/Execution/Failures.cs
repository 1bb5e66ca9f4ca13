using Bridge24.Client;
using Bridge24.State;
using Bridge24.Sync;
using Bridge24.Sync.Applying;
using Bridge24.Sync.Sources;

namespace Bridge24.Cli.Execution;

/// <summary>Says on stderr what went wrong and what to do, and gives the exit code.</summary>
internal static class Failures
{
    private const string GoOn = "Run it again: it goes on where it stopped.";

    public static async Task<int> ReportAsync(Exception exception, bool verbose, CancellationToken interrupted)
    {
        var code = Code(exception, interrupted);
        foreach (var line in Lines(exception, code))
        {
            await Console.Error.WriteLineAsync(line);
        }

        if (code == ExitCode.OurFault && verbose)
        {
            await Console.Error.WriteLineAsync(exception.ToString());
        }

        return code;
    }

    private static int Code(Exception exception, CancellationToken interrupted) => exception switch
    {
        OperationCanceledException when interrupted.IsCancellationRequested => ExitCode.Interrupted,
        StateUnreachableException => ExitCode.Unreachable,
        FlowException { Problems: var problems } when problems.All(problem => problem.IsRefusal) => ExitCode.Refused,
        UsageException or FlowException or SourceException or StateException => ExitCode.Usage,
        RejectedException or NotFoundException or AccessDeniedException or ReauthorizationRequiredException or RenewalLostException
            or PortalGoneException or PortalBlockedException => ExitCode.Refused,
        UnreachableException or LimitExceededException or OutcomeUnknownException => ExitCode.Unreachable,
        FlowBusyException or FlowLeaseLostException => ExitCode.Busy,
        SyncStoppedException => ExitCode.Stopped,
        _ => ExitCode.OurFault,
    };

    private static IEnumerable<string> Lines(Exception exception, int code)
    {
        if (exception is UsageException usage)
        {
            return [usage.Message, usage.Remedy];
        }

        if (exception is FlowException { Problems.Count: > 1 } flows)
        {
            return [.. flows.Problems.Select(problem => problem.ToString()), "Correct these and run it again; nothing was written."];
        }

        if (code == ExitCode.Interrupted)
        {
            return ["Interrupted.", GoOn];
        }

        if (code == ExitCode.OurFault)
        {
            var first = exception.Message.ReplaceLineEndings(" ");
            return [$"This is a fault of b24: {exception.GetType().Name}: {first}", "Please report it with the command and what --verbose adds."];
        }

        var message = exception is FlowException { Problems: [var only] } ? only.ToString() : exception.Message;
        var (fact, remedy) = Sentences.Part(message);
        return [fact, remedy ?? (exception is SourceException ? GoOn : Remedy(code))];
    }

    private static string Remedy(int code) => code switch
    {
        ExitCode.Usage => "Correct it and run it again; nothing was written.",
        ExitCode.Refused => "Check the rights and scope with: b24 portal check NAME",
        ExitCode.Unreachable => "Check the address and the network, then run it again.",
        ExitCode.Busy => "Wait for it, or leave out --if-busy exit.",
        _ => GoOn,
    };
}
