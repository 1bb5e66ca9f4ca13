using Bridge24.Campaigns.Variants;

namespace Bridge24.Campaigns;

/// <summary>The counts of a campaign, a line for each engine and variant, and what of a promise was broken.</summary>
internal sealed class CampaignTable(TextWriter output, int processes)
{
    private readonly List<string> _lines = [];
    private bool _isBroken;

    public void Add(string engine, Variant variant, Tally tally, TimeSpan time)
    {
        var broken = variant.Broken(tally).ToArray();
        _isBroken |= broken.Length > 0;
        _lines.Add(
            $"| {engine,-8} | {variant.Name,-16} | {processes,9} | {tally.Rounds,6} | {tally.Strokes,7} | {tally.Renewals,8} | {tally.Reuses,11} | {tally.Ok,5} | {tally.Told,5} | {tally.Healed,6} | {tally.Failures.Count,6} | {time.TotalSeconds,4:0} s |");
        _lines.AddRange(broken.Select(text => "  broken: " + text));
        _lines.AddRange(tally.Failures.GroupBy(text => text, StringComparer.Ordinal).Select(group => $"  {group.Count()} x {group.Key}"));
    }

    /// <summary>Writes the table; the exit code of the campaign.</summary>
    public int Write()
    {
        output.WriteLine("| engine   | variant          | processes | rounds | strokes | renewals | spent shown | ok    | told  | healed | failed | time   |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        _lines.ForEach(output.WriteLine);
        return _isBroken ? 1 : 0;
    }
}
