using System.Collections.Frozen;
using System.Globalization;

namespace Bridge24.Sandbox.Limits;

/// <summary>
/// Server time of a method, as the <c>time.processing</c> of the documentation's examples shows it. Examples of more than ten seconds, which
/// would have been cut or nearly so, are left out.
/// </summary>
internal static class DocumentedSeconds
{
    private static readonly FrozenDictionary<string, double> Known = Read();
    private static readonly double Middle = Known.Values.Order().ElementAt(Known.Count / 2);

    /// <summary>The documented time; the middle of all for a method without one; nothing for what is a frame of other calls.</summary>
    public static double Of(string method) =>
        method.Equals(MethodCosts.Batch, StringComparison.OrdinalIgnoreCase) ? 0 : Known.GetValueOrDefault(method, Middle);

    private static FrozenDictionary<string, double> Read()
    {
        using var reader = new StreamReader(typeof(DocumentedSeconds).Assembly.GetManifestResourceStream("Bridge24.Sandbox.seconds.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .ToFrozenDictionary(pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
    }
}
