using Bridge24.State;

namespace Bridge24.Sync.Flows;

/// <summary>One flow file, read and checked: a source, a target and the map between them.</summary>
public sealed record Flow
{
    /// <summary>The flow's name, unique within a folder and a portal.</summary>
    public required string Name { get; init; }

    /// <summary>The full path of the file that the flow was read from.</summary>
    public required string File { get; init; }

    /// <summary>The stored portal's name, or null where the file leaves it to the command line.</summary>
    public string? Portal { get; init; }

    /// <summary>The line of <c>portal:</c>, or of the flow's name where there is none.</summary>
    public int PortalLine { get; init; }

    /// <summary>Where the rows come from.</summary>
    public required SourceSettings Source { get; init; }

    /// <summary>Which records they become, and where their key is kept.</summary>
    public required TargetSettings Target { get; init; }

    /// <summary>The portal's fields in the order of the file.</summary>
    public required IReadOnlyList<FieldMapping> Map { get; init; }

    /// <summary>What to do about empty values, missing records and unanswered creates.</summary>
    public required FlowPolicies Policies { get; init; }

    /// <summary>How long the state keeps the flow's history.</summary>
    public Keep Keep { get; init; } = Keep.Default;

    /// <summary>The schedule as written, for the service alone.</summary>
    public string? Schedule { get; init; }

    /// <summary>Names of the flows that <c>link:</c> points to, each once, the flow itself included.</summary>
    public required IReadOnlyList<string> LinkedFlows { get; init; }
}
