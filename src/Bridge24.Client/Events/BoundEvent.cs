using System.Text.Json;

namespace Bridge24.Client.Events;

/// <summary>An event that the portal tells an application of.</summary>
/// <param name="Event">Its name: ONCRMDEALUPDATE.</param>
/// <param name="Handler">Where it is posted; null for the offline queue.</param>
public sealed record BoundEvent(string Event, Uri? Handler)
{
    /// <summary>In whose name the tokens of a delivery are; null for the person who caused it.</summary>
    public long? UserId { get; init; }

    /// <summary>The source of an offline queue of its own; null for the common one.</summary>
    public string? Connector { get; init; }

    internal bool IsOffline => Handler is null;

    internal static BoundEvent Read(JsonElement row)
    {
        var isOffline = PhpJson.Text(PhpJson.Get(row, "offline")) is not ("" or "0" or "N");
        var handler = Uri.TryCreate(PhpJson.Text(PhpJson.Get(row, "handler")), UriKind.Absolute, out var address) ? address : null;
        return new BoundEvent(PhpJson.Text(PhpJson.Get(row, "event")).ToUpperInvariant(), isOffline ? null : handler)
        {
            UserId = PhpJson.Number(row, "auth_type") is { } user and > 0 ? user : null,
            Connector = PhpJson.Text(PhpJson.Get(row, "connector_id")) is { Length: > 0 } connector ? connector : null,
        };
    }

    internal bool IsSame(BoundEvent other) => Event.Equals(other.Event, StringComparison.OrdinalIgnoreCase)
        && Handler == other.Handler && UserId == other.UserId && Connector == other.Connector;
}
