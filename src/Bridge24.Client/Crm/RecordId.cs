using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>An ID on its way into a call; the portal would take 0 for another question, or for none.</summary>
internal static class RecordId
{
    /// <exception cref="ArgumentOutOfRangeException">It is none.</exception>
    public static long Checked(long id, [CallerArgumentExpression(nameof(id))] string name = "") => id > 0
        ? id
        : throw new ArgumentOutOfRangeException(name, id, "No record has that ID: IDs begin at 1. Give one that the portal answered.");

    /// <exception cref="ArgumentOutOfRangeException">It is none.</exception>
    public static JsonNode Node(long id, [CallerArgumentExpression(nameof(id))] string name = "") => JsonValue.Create(Checked(id, name));

    /// <summary>The parameter <c>id</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none.</exception>
    public static JsonObject Parameter(long id) => new() { ["id"] = Node(id) };
}
