using Bridge24.Sandbox;

namespace Bridge24.Campaigns.Syncs.Courses;

/// <summary>Runs of which a fifth of the requests fails.</summary>
internal static class FaultCourse
{
    private const double Share = 0.2;
    private const int Runs = 4;

    /// <summary>Every kind of fault that the portal knows.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "refuse", "drop-before", "drop-after", "late:seconds=0.4", "500-before", "500-after", "html", "html-after", "half", "slow:seconds=0.4", "cut",
        "error", "error:code=INTERNAL_SERVER_ERROR", "answer", "answer:status=500:code=INTERNAL_SERVER_ERROR",
    ];

    /// <summary>Behaviours that the documentation leaves open, each with a value that is not the likelier one.</summary>
    public static IReadOnlyList<string> Quirks { get; } = [.. SandboxQuirk.All.SelectMany(quirk => quirk.Values.Skip(1).Select(value => $"{quirk.Name}={value}"))];

    /// <summary>One kind a round.</summary>
    public static Task OneKindAsync(SyncRound round)
    {
        var kind = Kinds[round.Number % Kinds.Count];
        round.Describe(kind);
        return PlayAsync(round, () => round.Portal.AddFaultAsync($"*:{kind}:probability={Share}"));
    }

    /// <summary>All kinds at once under one quirk a round.</summary>
    public static async Task UnderQuirkAsync(SyncRound round)
    {
        var quirk = Quirks[round.Number % Quirks.Count];
        round.Describe(quirk);
        await round.Portal.SetQuirkAsync(quirk);
        await PlayAsync(round, () => AddAllAsync(round));
    }

    /// <summary>Each meets its part of the requests, together a fifth.</summary>
    public static async Task AddAllAsync(SyncRound round)
    {
        foreach (var kind in Kinds)
        {
            await round.Portal.AddFaultAsync(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"*:{kind}:probability={Share / Kinds.Count:0.0000}"));
        }
    }

    private static async Task PlayAsync(SyncRound round, Func<Task> addFaults)
    {
        await addFaults();
        for (var run = 0; run < round.Times(Runs); run++)
        {
            round.Source.Change();
            await round.RunAsync();
        }
    }
}
