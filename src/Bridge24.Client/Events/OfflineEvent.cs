using System.Text.Json;
using Bridge24.Client.Crm;

namespace Bridge24.Client.Events;

/// <summary>An entry of the offline queue: one per object and event, the latest only.</summary>
public sealed class OfflineEvent
{
    internal OfflineEvent(JsonElement row)
    {
        Id = PhpJson.Number(row, "ID") ?? 0;
        Time = CrmTime.Parse(PhpJson.Text(PhpJson.Get(row, "TIMESTAMP_X")));
        Event = PhpJson.Text(PhpJson.Get(row, "EVENT_NAME")).ToUpperInvariant();
        MessageId = PhpJson.Text(PhpJson.Get(row, "MESSAGE_ID"));
        ProcessId = PhpJson.Text(PhpJson.Get(row, "PROCESS_ID")) is { Length: > 0 } process ? process : null;
        HasError = PhpJson.Text(PhpJson.Get(row, "ERROR")) is not ("" or "0");
        Data = PhpJson.Get(row, "EVENT_DATA");
    }

    /// <summary>The ID of the entry.</summary>
    public long Id { get; }

    /// <summary>When it came into the queue, in the portal's offset.</summary>
    public DateTimeOffset? Time { get; }

    /// <summary>The event's name: ONCRMDEALUPDATE.</summary>
    public string Event { get; }

    /// <summary>What <see cref="OfflineEvents.ErrorAsync"/> takes.</summary>
    public string MessageId { get; }

    /// <summary>The package that holds it, where a list tells; null for none.</summary>
    public string? ProcessId { get; }

    /// <summary>True when it was marked as failed.</summary>
    public bool HasError { get; }

    /// <summary>The ID of what changed; null where the portal does not tell it: then look for changes.</summary>
    public long? ObjectId => EventData.ObjectId(Data);

    /// <summary>The type of a smart process or an invoice; null for others.</summary>
    public long? EntityTypeId => EventData.EntityTypeId(Data);

    /// <summary>All that the portal says of it; may be <c>false</c>.</summary>
    public JsonElement Data { get; }

    /// <summary>Prints the entry's ID and the event.</summary>
    public override string ToString() => $"{Event} {Id}";
}
