using System.Globalization;
using Bridge24.Campaigns.Engines;
using Bridge24.Campaigns.Variants;

namespace Bridge24.Campaigns;

/// <summary>Which engines and variants, how many processes and rounds.</summary>
internal sealed record CampaignArguments(IReadOnlyList<string> Engines, IReadOnlyList<Variant> Variants, int Processes, int Rounds)
{
    /// <summary>Null, with words on what may be given, when they cannot be read.</summary>
    public static CampaignArguments? Read(string[] arguments, TextWriter words)
    {
        var variants = Variant.All.ToDictionary(variant => variant.Name, StringComparer.Ordinal);
        var engines = Chosen(arguments, 0, Engine.All.Keys);
        var names = Chosen(arguments, 1, variants.Keys);
        var processes = Number(arguments.ElementAtOrDefault(2), 64);
        var rounds = Number(arguments.ElementAtOrDefault(3), 10);
        if (engines is null || names is null || processes < 1 || rounds < 1 || arguments.Length > 4)
        {
            words.WriteLine($"""
                Give [ENGINES [VARIANTS [PROCESSES [ROUNDS]]]]; the names with commas between them, or all. Without any: all all 64 10
                  engines   {string.Join(", ", Engine.All.Keys)}
                  variants  {string.Join(", ", variants.Keys)}
                """);
            return null;
        }

        return new CampaignArguments(engines, [.. names.Select(name => variants[name])], processes, rounds);
    }

    /// <summary>The names at this place: all known ones where none or "all" is given; null where one is unknown.</summary>
    public static string[]? Chosen(string[] arguments, int at, IEnumerable<string> known)
    {
        if (arguments.ElementAtOrDefault(at) is null or "all")
        {
            return [.. known];
        }

        var chosen = arguments[at].Split(',');
        return chosen.All(name => known.Contains(name, StringComparer.Ordinal)) ? chosen : null;
    }

    private static int Number(string? text, int otherwise) =>
        text is null ? otherwise : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
