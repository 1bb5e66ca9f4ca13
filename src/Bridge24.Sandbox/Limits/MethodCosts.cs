using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Limits;

/// <summary>What a call takes of the server, and under which name it is billed.</summary>
internal sealed class MethodCosts(SandboxOptions options, QuirkSet quirks)
{
    public const string Batch = "batch";

    private readonly Dictionary<string, double> _taken = new(options.Costs, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, double> _billed = new(options.OperatingCosts, StringComparer.OrdinalIgnoreCase);

    public bool BatchPays => quirks.Is(KnownQuirks.BatchBilling, Batch);

    /// <summary>Seconds that pass while the method runs.</summary>
    public double Taken(string method) =>
        _taken.TryGetValue(method, out var seconds) ? seconds : options.Realistic ? DocumentedSeconds.Of(method) : 0;

    /// <summary>Seconds that are billed for one call.</summary>
    public double Billed(string method) => Taken(method) + _billed.GetValueOrDefault(method);

    public string BilledTo(Call call) => call.InBatch && BatchPays ? Batch : call.Method;
}
