namespace Bridge24.Cli.Execution;

/// <summary>What the shell is told.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int NeedsHand = 1;
    public const int Usage = 2;
    public const int Refused = 3;
    public const int Unreachable = 4;
    public const int Busy = 5;
    public const int Stopped = 6;
    public const int OurFault = 70;
    public const int Interrupted = 130;
}
