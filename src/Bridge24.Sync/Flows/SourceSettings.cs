using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Flows;

/// <summary>The <c>source:</c> section of a flow.</summary>
public sealed record SourceSettings
{
    /// <summary>The kind of source.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The absolute path of the file, or <c>-</c> for standard input; for a server what the flow file says, its variables not put in.</summary>
    public required string Location { get; init; }

    /// <summary>The connection string of a database server, or null.</summary>
    public SecretText? Connection { get; init; }

    /// <summary>The web service, or null.</summary>
    public HttpSettings? Http { get; init; }

    /// <summary>Opens a program's own source, or null.</summary>
    public Func<ISource>? Open { get; init; }

    /// <summary>The SQL of a database source, or null.</summary>
    public string? Query { get; init; }

    /// <summary>The table of a database source, or null.</summary>
    public string? Table { get; init; }

    /// <summary>The columns that make a row's key, at least one.</summary>
    public required IReadOnlyList<string> Key { get; init; }

    /// <summary>A column that only grows, from whose last value on a run reads; null where each run reads all rows.</summary>
    public string? Changed { get; init; }

    /// <summary>The line of <c>changed:</c>.</summary>
    public int ChangedLine { get; init; }

    /// <summary>The flow file, for messages.</summary>
    public string File { get; init; } = "";

    /// <summary>The line of the location in the flow file.</summary>
    public int Line { get; init; }

    /// <summary>The line of <c>key:</c>.</summary>
    public int KeyLine { get; init; }

    /// <summary>The line of <c>query:</c> or <c>table:</c>.</summary>
    public int QueryLine { get; init; }
}
