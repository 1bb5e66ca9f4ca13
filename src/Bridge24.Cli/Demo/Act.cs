using Bridge24.Sync;

namespace Bridge24.Cli.Demo;

/// <summary>One sync of all flows, and what came of it.</summary>
internal sealed record Act(string Title, IReadOnlyList<FlowReport> Reports)
{
    public bool NeedsHand => Reports.Any(report =>
        report.Account.Conflicts + report.Account.Failed + report.Account.Uncertain + report.Account.Duplicates > 0);
}
