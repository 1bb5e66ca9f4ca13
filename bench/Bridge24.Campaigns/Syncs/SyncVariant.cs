using Bridge24.Campaigns.Engines;
using Bridge24.Campaigns.Syncs.Courses;

namespace Bridge24.Campaigns.Syncs;

/// <summary>What happens to the runs of a round before the last one.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Rounds">How many rounds its long form has.</param>
/// <param name="Course">The course of a round.</param>
internal sealed record SyncVariant(string Name, int Rounds, Func<SyncRound, Task> Course)
{
    private const double Hour = 1;
    private const double Week = 7 * 24;

    public static IReadOnlyList<SyncVariant> All { get; } =
    [
        new("kill", 20, KillCourse.PlayAsync),
        new("faults", FaultCourse.Kinds.Count, FaultCourse.OneKindAsync) { CountsFaults = true, LastHoursAhead = Week },
        new("quirks", FaultCourse.Quirks.Count, FaultCourse.UnderQuirkAsync) { CountsFaults = true, LastHoursAhead = Week },
        new("database", 4, DatabaseCourse.PlayAsync) { NeedsServer = true },
        new("disk-full", 4, DiskCourse.PlayAsync) { FillsDisk = true },
        new("two", 3, TwoCourse.PlayAsync) { Speed = 1, Lease = 8, Uncertain = TwoCourse.Slow + 4 },
        new("clock", 6, ClockCourse.PlayAsync),
        new("edits", 6, EditCourse.PlayAsync) { LastHoursAhead = Hour },
    ];

    /// <summary>What hits are: requests and commands that met a fault, in place of strokes.</summary>
    public bool CountsFaults { get; private init; }

    /// <summary>How far ahead the clock of the last run is: rows that were refused rest for a while, and a record that is not found right after a run may only be late.</summary>
    public double LastHoursAhead { get; private init; }

    /// <summary>It needs a server to strike.</summary>
    public bool NeedsServer { get; private init; }

    /// <summary>The state stands on a small disk.</summary>
    public bool FillsDisk { get; private init; }

    /// <summary>How many seconds of the clock of runs pass in one: waits for a portal that fails are shorter than they are.</summary>
    public double Speed { get; private init; } = 8;

    /// <summary>How many real seconds a lease of the flow lasts.</summary>
    public double Lease { get; private init; } = 30;

    /// <summary>How many real seconds an unanswered write may still be under way: more than the portal takes for it.</summary>
    public double Uncertain { get; private init; } = 4;

    public static SyncVariant Named(string name) => All.Single(variant => variant.Name == name);

    public bool CanRunOn(string engine) => !NeedsServer || engine != "sqlite";

    /// <summary>A fresh engine of this name as the variant needs it.</summary>
    public Task<Engine> EngineAsync(string engine) => (FillsDisk ? Engine.OnSmallDisk : Engine.All)[engine]();
}
