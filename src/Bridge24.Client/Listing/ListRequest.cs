using System.Text.Json.Nodes;

namespace Bridge24.Client;

/// <summary>What to list.</summary>
/// <param name="Method">The list method: <c>crm.item.list</c>, <c>crm.contact.list</c>, <c>user.get</c>.</param>
public sealed record ListRequest(string Method)
{
    /// <summary>Further parameters, such as <c>entityTypeId</c>.</summary>
    public JsonObject? Parameters { get; init; }

    /// <summary>The caller's filter.</summary>
    public JsonObject? Filter { get; init; }

    /// <summary>The fields wanted; none takes what the method gives. The ID is always read.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];

    /// <summary>Go on after this ID.</summary>
    public long After { get; init; }

    /// <summary>Prints the method only: a filter may hold personal data.</summary>
    public override string ToString() => Method;
}
