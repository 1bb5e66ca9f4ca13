using Bridge24.Sandbox.OAuth;

namespace Bridge24.Sandbox.Events;

/// <summary>A handler of one event: an address of an application or of an outgoing webhook, or an application's queue.</summary>
internal sealed record Subscription(long Id, string Event, Uri? Handler, Installation? Installation, string ApplicationToken)
{
    /// <summary>User whose tokens are sent; 0 takes the one who made the change.</summary>
    public long AuthType { get; init; }

    /// <summary>Source whose own changes are left out, and the name of the queue that the others go to.</summary>
    public string Connector { get; init; } = "";

    /// <summary>Least time between two notifications about the queue.</summary>
    public TimeSpan MinTimeout { get; init; } = TimeSpan.FromSeconds(1);

    public bool IsOffline => Handler is null;
}
