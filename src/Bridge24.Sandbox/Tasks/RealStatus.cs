namespace Bridge24.Sandbox.Tasks;

/// <summary>What REAL_STATUS says.</summary>
internal static class RealStatus
{
    public const long Pending = 2;
    public const long InProgress = 3;
    public const long AwaitingControl = 4;
    public const long Completed = 5;
    public const long Deferred = 6;

    public static bool IsKnown(long status) => status is >= Pending and <= Deferred;
}
