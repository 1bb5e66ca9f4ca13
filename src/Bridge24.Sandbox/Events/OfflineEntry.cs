using System.Globalization;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Events;

/// <summary>What waits in an application's queue: that an event happened to an object, the last time that it did.</summary>
internal sealed class OfflineEntry(long id, string clientId, string connector, string name, string messageId)
{
    public long Id { get; } = id;

    public string ClientId { get; } = clientId;

    public string Connector { get; } = connector;

    public string Name { get; } = name;

    public string MessageId { get; } = messageId;

    public required DateTimeOffset At { get; set; }

    public required object? Data { get; set; }

    /// <summary>The package that holds it; empty while nobody took it.</summary>
    public string ProcessId { get; set; } = "";

    public DateTimeOffset? Reserved { get; set; }

    public bool IsError { get; set; }

    /// <summary>As a filter sees it; the time is not text yet.</summary>
    public PhpArray Row() => new()
    {
        ["ID"] = Id.ToString(CultureInfo.InvariantCulture),
        ["TIMESTAMP_X"] = At,
        ["EVENT_NAME"] = Name,
        ["EVENT_DATA"] = Data,
        ["EVENT_ADDITIONAL"] = false,
        ["MESSAGE_ID"] = MessageId,
        ["PROCESS_ID"] = ProcessId,
        ["ERROR"] = IsError ? "1" : "0",
    };
}
