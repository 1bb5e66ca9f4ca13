namespace Bridge24.State;

/// <summary>What was known of a key and is so no more.</summary>
/// <param name="Changes">Lines of history.</param>
/// <param name="DeadLetters">Dead letters with their rows.</param>
/// <param name="Links">Links between the key and a record.</param>
public sealed record Erased(int Changes, int DeadLetters, int Links)
{
    /// <summary>True when nothing was known.</summary>
    public bool IsNothing => Changes + DeadLetters + Links == 0;
}
