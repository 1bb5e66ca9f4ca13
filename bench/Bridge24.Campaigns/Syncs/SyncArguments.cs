using System.Globalization;

namespace Bridge24.Campaigns.Syncs;

/// <summary>Which engines and variants, how many rounds and rows, and the seed of chance.</summary>
internal sealed record SyncArguments(IReadOnlyList<string> Engines, IReadOnlyList<SyncVariant> Variants, int? Rounds, int Rows, int Seed, int From)
{
    private static readonly string[] Known = ["sqlite", "postgres"];

    /// <summary>Null, with words on what may be given, when they cannot be read.</summary>
    public static SyncArguments? Read(string[] arguments, TextWriter words)
    {
        var variants = SyncVariant.All.ToDictionary(variant => variant.Name, StringComparer.Ordinal);
        var engines = CampaignArguments.Chosen(arguments, 0, Known);
        var names = CampaignArguments.Chosen(arguments, 1, variants.Keys);
        var rounds = Number(arguments.ElementAtOrDefault(2), 0);
        var rows = Number(arguments.ElementAtOrDefault(3), 240);
        var seed = Number(arguments.ElementAtOrDefault(4), 1);
        var from = Number(arguments.ElementAtOrDefault(5), 0);
        if (engines is null || names is null || rounds < 0 || rows < 20 || seed < 0 || from < 0 || arguments.Length > 6)
        {
            words.WriteLine($"""
                Give [ENGINES [VARIANTS [ROUNDS [ROWS [SEED [FROM]]]]]]; the names with commas between them, or all; 0 rounds are as many as each variant's long form has, FROM is the first.
                Without any: all all 0 240 1 0
                  engines   {string.Join(", ", Known)}
                  variants  {string.Join(", ", variants.Keys)}
                """);
            return null;
        }

        return new SyncArguments(engines, [.. names.Select(name => variants[name])], rounds == 0 ? null : rounds, rows, seed, from);
    }

    private static int Number(string? text, int otherwise) =>
        text is null ? otherwise : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
