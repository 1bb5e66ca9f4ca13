using Bridge24.Campaigns.Variants;

namespace Bridge24.Campaigns;

/// <summary>The counts of a campaign, a line for each engine and variant, and what of a promise was broken.</summary>
internal sealed class CampaignTable(TextWriter output, int processes)
{
    private bool _hasBegun;

    /// <summary>A promise was broken.</summary>
    public bool IsBroken { get; private set; }

    public void Add(string engine, Variant variant, Tally tally, TimeSpan time)
    {
        var broken = variant.Broken(tally).ToArray();
        IsBroken |= broken.Length > 0;
        if (!_hasBegun)
        {
            _hasBegun = true;
            output.WriteLine("| engine   | variant          | processes | rounds | strokes | renewals | spent shown | ok    | told  | healed | failed | time   |");
            output.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        }

        output.WriteLine(
            $"| {engine,-8} | {variant.Name,-16} | {processes,9} | {tally.Rounds,6} | {tally.Strokes,7} | {tally.Renewals,8} | {tally.Reuses,11} | {tally.Ok,5} | {tally.Told,5} | {tally.Healed,6} | {tally.Failures.Count,6} | {time.TotalSeconds,4:0} s |");
        foreach (var text in broken.Select(text => "broken: " + text).Concat(tally.Failures.CountBy(text => text).Select(group => $"{group.Value} x {group.Key}")))
        {
            output.WriteLine("  " + text);
        }
    }
}
