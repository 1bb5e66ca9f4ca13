using System.Text.Json.Nodes;

namespace Bridge24.Client;

/// <summary>One call of a method.</summary>
/// <param name="Method">The method's name: <c>crm.item.add</c>.</param>
/// <param name="Parameters">Its parameters; null for none.</param>
public sealed record Call(string Method, JsonObject? Parameters = null)
{
    /// <summary>What doing it twice would mean; null takes what is known of the method, and a create for an unknown one.</summary>
    public MethodSafety? Safety { get; init; }

    /// <summary>Who waits with whom for the portal's limit; null takes <see cref="PortalOptions.Lane"/>.</summary>
    public CallLane? Lane { get; init; }

    /// <summary>Goes to REST 3.0.</summary>
    internal bool IsRest3 { get; init; }

    /// <summary>Names this write for REST 3.0, so that a repeat of it is none.</summary>
    internal string? IdempotencyKey { get; init; }

    /// <summary>The body where it is no map of parameters.</summary>
    internal JsonNode? Body { get; init; }

    /// <summary>The file whose marker stands in the parameters.</summary>
    internal Disk.CallFile? File { get; init; }

    /// <summary>The methods that travel in a batch.</summary>
    internal IReadOnlyList<string> Inner { get; init; } = [];

    /// <summary>Runs after the limit admitted the call and before its first byte leaves, at each attempt. What it throws ends the call.</summary>
    public Func<CancellationToken, ValueTask>? OnSending { get; init; }

    /// <summary>Prints the method only: parameters may hold personal data.</summary>
    public override string ToString() => Method;
}
