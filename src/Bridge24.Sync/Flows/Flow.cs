using System.Runtime.CompilerServices;
using Bridge24.State;
using Bridge24.Sync.Flows.Code;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Flows;

/// <summary>One flow, read and checked: a source, a target and the map between them.</summary>
public sealed record Flow
{
    private const string KeyColumn = "key";

    /// <summary>The flow's name, unique within a folder and a portal.</summary>
    public required string Name { get; init; }

    /// <summary>The full path of the flow file, or of the source file of the program that made the flow.</summary>
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

    /// <summary>A flow in code: <c>Flow.From("contacts", shop.CustomersAsync, customer => customer.Id).To(...).Map(...).Build()</c>.</summary>
    /// <param name="name">The flow's name, unique within a portal.</param>
    /// <param name="rows">Gives the rows as a stream; called several times in a run.</param>
    /// <param name="key">A row's key, unique in the source; a list makes a key of several parts.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static FlowRows<TRow> From<TRow>(
        string name, Func<CancellationToken, IAsyncEnumerable<TRow>> rows, Func<TRow, object?> key, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(key);
        var columns = new List<RowColumn<TRow>> { new(KeyColumn, key) };
        return new FlowRows<TRow>(new FlowDraft(name, file, line, () => new RowSource<TRow>($"the rows of \"{name}\"", rows, columns), [KeyColumn]), columns);
    }

    /// <summary>A flow in code over a source of one's own with named columns.</summary>
    /// <param name="name">The flow's name, unique within a portal.</param>
    /// <param name="open">Opens the source; each run disposes what it opened.</param>
    /// <param name="key">The columns that make a row's key, at least one.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static FlowColumns From(string name, Func<ISource> open, IReadOnlyList<string> key, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentOutOfRangeException.ThrowIfZero(key.Count, nameof(key));
        return new FlowColumns(new FlowDraft(name, file, line, open, key));
    }
}
