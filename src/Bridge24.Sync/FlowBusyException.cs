namespace Bridge24.Sync;

/// <summary>Another process is running this flow, and the caller asked not to wait for it.</summary>
public sealed class FlowBusyException(string flow, string holder)
    : Exception($"Flow \"{flow}\" is being run by {holder}. Wait for it, or leave out --if-busy exit.")
{
    /// <summary>The flow that is busy.</summary>
    public string Flow { get; } = flow;

    /// <summary>Machine and process that run it.</summary>
    public string Holder { get; } = holder;
}
