namespace Bridge24.Sync.Applying;

/// <summary>The run lost its flow to another process, because it slept or could not reach its state. What it had sent is recorded.</summary>
public sealed class FlowLeaseLostException(string lease)
    : Exception($"The run lost its hold on \"{lease}\" and stopped. Run it again: it goes on where it stopped.");
