using Bridge24.Client.Crm;

namespace Bridge24.Client.Events;

/// <summary>Which entries of the offline queue.</summary>
public sealed record OfflineQuery
{
    /// <summary>Conditions by ID, TIMESTAMP_X, EVENT_NAME and MESSAGE_ID, the operator in front: <c>["=EVENT_NAME"] = "ONCRMDEALADD"</c>.</summary>
    public FieldSet Filter { get; init; } = new();

    /// <summary>How many at most.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>Those that were marked as failed too.</summary>
    public bool WithErrors { get; init; }

    /// <summary>The source whose queue it is; null for the common one. Another source's entries are in no other queue.</summary>
    public string? Connector { get; init; }
}
