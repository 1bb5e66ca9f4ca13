using Bridge24.Cli.Execution;
using Bridge24.Client;
using Bridge24.State;
using Bridge24.Sync;
using Bridge24.Sync.Applying;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Sources;

namespace Bridge24.EndToEnd.Tests.Commands;

public sealed class ExitCodeTests
{
    public static TheoryData<Exception, int> Ends => new()
    {
        { new UsageException("wrong", "remedy"), 2 },
        { new FlowException([new FlowProblem("a.yaml", 3, "wrong")]), 2 },
        { new FlowException([new FlowProblem("a.yaml", 3, "no scope") { IsRefusal = true }]), 3 },
        { new FlowException([new FlowProblem("a.yaml", 3, "no scope") { IsRefusal = true }, new FlowProblem("a.yaml", 4, "wrong")]), 2 },
        { new SourceException(new FlowProblem("a.yaml", 3, "wrong")), 2 },
        { new StateException("wrong"), 2 },
        { new RejectedException("no"), 3 },
        { new NotFoundException("no"), 3 },
        { new ReauthorizationRequiredException("no"), 3 },
        { new PortalGoneException("no"), 3 },
        { new AccessDeniedException("no"), 3 },
        { new PortalBlockedException("no"), 3 },
        { new UnreachableException("gone"), 4 },
        { new LimitExceededException("full"), 4 },
        { new OutcomeUnknownException("perhaps"), 4 },
        { new StateUnreachableException("gone"), 4 },
        { new FlowBusyException("a", "b"), 5 },
        { new SyncStoppedException("stop"), 6 },
        { new FlowLeaseLostException("flow:1"), 5 },
        { new OperationCanceledException(), 70 },
        { new InvalidOperationException("nobody thought of it"), 70 },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task What_ended_a_command_decides_its_exit_code_and_what_nobody_thought_of_is_a_fault_of_ours(Exception end, int code) =>
        Assert.Equal(code, await Failures.ReportAsync(end, verbose: false, CancellationToken.None));

    [Fact]
    public async Task Only_a_cancellation_that_somebody_asked_for_counts_as_interrupted() =>
        Assert.Equal(130, await Failures.ReportAsync(new OperationCanceledException(), verbose: false, new CancellationToken(canceled: true)));
}
