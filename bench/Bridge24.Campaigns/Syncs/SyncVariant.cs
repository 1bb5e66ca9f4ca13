using Bridge24.Campaigns.Engines;
using Bridge24.Campaigns.Syncs.Courses;

namespace Bridge24.Campaigns.Syncs;

/// <summary>What happens to the runs of a round before the last one.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Rounds">How many rounds its long form has.</param>
/// <param name="Course">The course of a round.</param>
internal sealed record SyncVariant(string Name, int Rounds, Func<SyncRound, Task> Course)
{
    public static IReadOnlyList<SyncVariant> All { get; } =
    [
        new("kill", 20, KillCourse.PlayAsync),
    ];

    /// <summary>What hits are: requests and commands that met a fault, in place of strokes.</summary>
    public bool CountsFaults { get; private init; }

    /// <summary>How far ahead the clock of the last run is: rows that were refused rest for a while.</summary>
    public double LastHoursAhead { get; private init; }

    /// <summary>It needs a server to strike.</summary>
    public bool NeedsServer { get; private init; }

    public bool CanRunOn(Engine engine) => !NeedsServer || engine.CanRestart;
}
