using System.Diagnostics;
using Bridge24.Sandbox.Testing;

namespace Bridge24.Benchmarks;

/// <summary>What a test pays for a portal of its own: starts in one process, which a suite of tests has hundreds of.</summary>
internal static class SandboxStart
{
    private const int Starts = 21;

    public static async Task<int> RunAsync()
    {
        var first = await StartAsync();
        var later = new List<(double Start, double Answer)>();
        for (var start = 0; start < Starts; start++) later.Add(await StartAsync());
        Console.WriteLine($"start of a portal in a test, without records: the first in the process {first.Start:0} ms (to its first answer {first.Answer:0} ms), "
            + $"median of the {Starts} after it {Median(later.Select(one => one.Start)):0.0} ms (to its first answer {Median(later.Select(one => one.Answer)):0.0} ms)");
        return 0;
    }

    private static async Task<(double Start, double Answer)> StartAsync()
    {
        var began = Stopwatch.GetTimestamp();
        await using var portal = await TestPortal.StartAsync();
        var started = Stopwatch.GetElapsedTime(began);
        await portal.CallAsync("profile");
        return (started.TotalMilliseconds, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    private static double Median(IEnumerable<double> times) => times.Order().ElementAt(Starts / 2);
}
