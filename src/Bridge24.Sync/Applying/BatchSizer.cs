namespace Bridge24.Sync.Applying;

/// <summary>How many commands the next batch takes, so that its measured duration stays near <see cref="Target"/>.</summary>
/// <remarks>The server cuts a request at 60 s; 50 commands are the vendor's ceiling.</remarks>
internal sealed class BatchSizer(int first)
{
    public const int Ceiling = 50;
    public static readonly TimeSpan Target = TimeSpan.FromSeconds(15);

    public int Next { get; private set; } = Math.Clamp(first, 1, Ceiling);

    /// <summary>Learns from a batch that was answered.</summary>
    public void Measured(int commands, TimeSpan duration)
    {
        if (commands <= 0)
        {
            return;
        }

        var each = duration / commands;
        var fitting = each <= TimeSpan.Zero ? Ceiling : Target / each;
        Next = (int)Math.Clamp(fitting, 1, Ceiling);
    }

    /// <summary>Learns from a batch whose answer never came: it may have been too long for the server.</summary>
    public void Lost() => Next = Math.Max(1, Next / 2);
}
