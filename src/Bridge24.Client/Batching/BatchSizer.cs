namespace Bridge24.Client;

/// <summary>
/// How many commands the next batch takes, so that its measured duration stays near a target: the server cuts a request at 60 s, and a
/// write may take seconds. A sequence of batches has one.
/// </summary>
/// <param name="first">Commands of the first batch.</param>
/// <param name="target">How long a batch should take; null for 15 s.</param>
public sealed class BatchSizer(int first, TimeSpan? target = null)
{
    private readonly TimeSpan _target = target ?? TimeSpan.FromSeconds(15);

    /// <summary>Commands of the next batch, from 1 to <see cref="Batch.MaxCommands"/>.</summary>
    public int Next { get; private set; } = Math.Clamp(first, 1, Batch.MaxCommands);

    /// <summary>Learns from a batch that was answered.</summary>
    public void Measured(int commands, TimeSpan duration)
    {
        if (commands <= 0)
        {
            return;
        }

        var each = duration / commands;
        var fitting = each <= TimeSpan.Zero ? Batch.MaxCommands : _target / each;
        Next = (int)Math.Clamp(fitting, 1, Batch.MaxCommands);
    }

    /// <summary>Learns from a batch whose answer never came: it may have been too long for the server.</summary>
    public void Lost() => Next = Math.Max(1, Next / 2);
}
