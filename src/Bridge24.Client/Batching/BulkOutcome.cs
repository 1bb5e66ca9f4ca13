using System.Text.Json;

namespace Bridge24.Client;

/// <summary>What became of one input of <see cref="Portal.BulkAsync{T}"/>.</summary>
/// <typeparam name="T">The input's type.</typeparam>
public sealed record BulkOutcome<T>
{
    /// <summary>The input.</summary>
    public required T Input { get; init; }

    /// <summary>What became of its call. <see cref="CommandState.Unknown"/>: a create that may have been executed; look it up, do not repeat it.</summary>
    public required CommandState State { get; init; }

    /// <summary>What the call answered, when it succeeded.</summary>
    public JsonElement Result { get; init; }

    /// <summary>The failure as the exception that a single call would have thrown; null when it succeeded.</summary>
    public Exception? Exception { get; init; }

    /// <summary>Prints no values: they may be personal data.</summary>
    public override string ToString() => State.ToString();
}
