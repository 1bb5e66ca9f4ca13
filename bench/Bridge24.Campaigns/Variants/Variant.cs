using Bridge24.Campaigns.Engines;
using Bridge24.Campaigns.Workers;

namespace Bridge24.Campaigns.Variants;

/// <summary>What happens to the processes that meet an expired pair, and what is promised then.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Stroke">What happens once a round.</param>
/// <param name="Moments">Where the holder stands then, round by round in turn.</param>
internal sealed record Variant(string Name, Stroke Stroke, params string[] Moments)
{
    private const string Alive = "oauth.refresh-reuse=alive";

    private static readonly string[] Both = [Moment.BeforeAsking, Moment.BeforeStoring];

    public static IReadOnlyList<Variant> All { get; } =
    [
        new("renew", Stroke.None),
        new("kill-before", Stroke.Kill, Moment.BeforeAsking),
        new("kill-after-dead", Stroke.Kill, Moment.BeforeStoring) { LosesPairs = true, ShowsSpentTokens = true },
        new("kill-after-alive", Stroke.Kill, Moment.BeforeStoring) { Quirk = Alive, ShowsSpentTokens = true },
        new("restart", Stroke.Restart, Both),
        new("clock", Stroke.Jump, Both),
    ];

    /// <summary>How the portal behaves where the documents are silent.</summary>
    public string? Quirk { get; private init; }

    /// <summary>The pair is lost with the holder, and a fresh one heals it.</summary>
    public bool LosesPairs { get; private init; }

    /// <summary>The next holder shows the spent refresh token once: it cannot know that the answer was lost.</summary>
    public bool ShowsSpentTokens { get; private init; }

    public static Variant Named(string name) => All.Single(variant => variant.Name == name);

    public bool CanRunOn(Engine engine) => Stroke != Stroke.Restart || engine.CanRestart;

    public string? MomentOf(int round) => Moments.Length == 0 ? null : Moments[round % Moments.Length];

    /// <summary>What of the promise was broken; empty when it was kept. By a clock that is ahead a pair ends early: that costs one more renewal a round.</summary>
    public IEnumerable<string> Broken(Tally tally)
    {
        var renewals = ShowsSpentTokens && !LosesPairs ? 2 * tally.Rounds : tally.Rounds;
        return new[]
        {
            Stroke == Stroke.Jump && tally.Renewals > renewals && tally.Renewals <= 2 * renewals ? null : Differs("renewals", tally.Renewals, renewals),
            Differs("spent tokens shown", tally.Reuses, ShowsSpentTokens ? tally.Rounds : 0),
            Differs("strokes", tally.Strokes, Stroke == Stroke.None ? 0 : tally.Rounds),
            Differs("failed", tally.Failures.Count, 0),
            Differs("told RenewalLost", tally.Told, LosesPairs ? tally.Calls - tally.Ok : 0),
            Differs("healed", tally.Healed, LosesPairs ? tally.Told : 0),
            LosesPairs && tally.Told < tally.Rounds ? "a lost pair was not told" : null,
        }.OfType<string>();
    }

    private static string? Differs(string what, long count, long promised) => count == promised ? null : $"{what}: {count} instead of {promised}";
}
