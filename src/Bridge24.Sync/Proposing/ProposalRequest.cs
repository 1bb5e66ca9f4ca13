using Bridge24.Sync.Flows;

namespace Bridge24.Sync;

/// <summary>What is known of a flow that is to be proposed.</summary>
public sealed record ProposalRequest
{
    /// <summary>The source; without table and query all tables are looked at.</summary>
    public required SourceSettings Source { get; init; }

    /// <summary>The source as the flow file is to name it.</summary>
    public required string Location { get; init; }

    /// <summary>The records' type; null for the one that suits the columns best.</summary>
    public EntityType? Entity { get; init; }

    /// <summary>The columns that make the key; none: those that tell rows apart.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>The flow's name; null for the table's or file's.</summary>
    public string? Name { get; init; }

    /// <summary>The portal's name for the file; null leaves it out.</summary>
    public string? Portal { get; init; }
}
