using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Bridge24.Benchmarks;

/// <summary>The load generator wrk (github.com/wg/wrk): one thread, eight connections that stay open.</summary>
internal static partial class Wrk
{
    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "sandbox.lua");

    /// <summary>False when it is not on the PATH.</summary>
    public static bool IsThere => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "wrk")));

    /// <summary>Answered requests; throws when one was not answered with 2xx.</summary>
    public static async Task<int> RunAsync(string address, string what, int records, int seconds)
    {
        string[] arguments = ["-t1", "-c8", $"-d{seconds}s", "-s", Script, address, "--", what, records.ToString(CultureInfo.InvariantCulture)];
        using var process = Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var requests = Requests().Match(said);
        if (!requests.Success || said.Contains("Non-2xx", StringComparison.Ordinal) || said.Contains("Socket errors", StringComparison.Ordinal))
            throw new InvalidOperationException(said);
        return int.Parse(requests.Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\d+(?= requests in)", RegexOptions.None, 1000)]
    private static partial Regex Requests();
}
