namespace Bridge24.Sync.Flows;

/// <summary>The <c>policies:</c> section of a flow.</summary>
public sealed record FlowPolicies
{
    internal static readonly Share DefaultMaxDelete = new(5, IsPercent: true);

    /// <summary>What an empty value does to a field.</summary>
    public EmptyPolicy Empty { get; init; } = EmptyPolicy.Keep;

    /// <summary>What happens when the portal lacks a record that the flow made.</summary>
    public MissingPolicy OnMissing { get; init; } = MissingPolicy.Recreate;

    /// <summary>What happens to a record whose key left the source.</summary>
    public DeletePolicy OnDelete { get; init; } = DeletePolicy.Ignore;

    /// <summary>The line of <c>on_delete:</c>, 0 where it is not given.</summary>
    public int OnDeleteLine { get; init; }

    /// <summary>How many of its records a run may delete or clear.</summary>
    public Share MaxDelete { get; init; } = DefaultMaxDelete;

    /// <summary>Whether records are made without starting robots and workflows.</summary>
    public bool SkipsAutomation { get; init; }

    /// <summary>The line of <c>automation:</c>, 0 where it is not given.</summary>
    public int AutomationLine { get; init; }

    /// <summary>How long an unanswered create may still be under way.</summary>
    public TimeSpan UncertainFor { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>How many records a run may make, as a share of those in the portal that this flow did not make; a percentage counts from 1,000 of these on.</summary>
    public Share MaxCreate { get; init; } = Share.All;

    /// <summary>How many of its records a run may change.</summary>
    public Share MaxChange { get; init; } = Share.All;

    /// <summary>The line of <c>uncertain_for:</c>, 0 where it is not given.</summary>
    public int UncertainForLine { get; init; }
}
