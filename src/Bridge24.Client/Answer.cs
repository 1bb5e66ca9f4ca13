using System.Text.Json;

namespace Bridge24.Client;

/// <summary>A portal's answer to a call.</summary>
public sealed record Answer
{
    /// <summary>What the method answered.</summary>
    public required JsonElement Result { get; init; }

    /// <summary>The number of rows there are, where a list tells.</summary>
    public long? Total { get; init; }

    /// <summary>The offset of the next page, where a list tells.</summary>
    public long? Next { get; init; }

    /// <summary>The whole body as it came.</summary>
    public required JsonElement Body { get; init; }

    /// <summary>How long the attempt took that was answered.</summary>
    public TimeSpan Duration { get; internal set; }

    /// <summary>Prints no values: they may be personal data.</summary>
    public override string ToString() => $"answer in {Duration.TotalMilliseconds:0} ms";
}
