namespace Bridge24.Client;

/// <summary>What a method used of its time.</summary>
/// <param name="Used">Seconds in the last ten minutes.</param>
/// <param name="Reset">When some of them are given back.</param>
internal sealed record MethodUsage(double Used, DateTimeOffset Reset)
{
    /// <summary>Seconds that the last call which cost anything took.</summary>
    public double Cost { get; private init; } = 1;

    /// <summary>The usage after another call.</summary>
    public MethodUsage Then(double used, DateTimeOffset reset) =>
        new(used, reset) { Cost = used > Used ? used - Used : Cost };
}
