using System.Globalization;

namespace Bridge24.Campaigns.Syncs;

/// <summary>A row of the source at one of its revisions, and what the portal shall show of it.</summary>
/// <param name="Number">Its key.</param>
/// <param name="Revision">How often it was changed.</param>
internal sealed record SourceRow(int Number, int Revision)
{
    private static readonly DateOnly First = new(1960, 1, 1);

    public string Key => Number.ToString(CultureInfo.InvariantCulture);

    public string Name => $"Name {Number} v{Revision}";

    public string LastName => $"Last {Number % 7}";

    /// <summary>Changes with every second revision.</summary>
    public string Mail => $"mail{Number}v{Revision / 2}@shop.example";

    /// <summary>Changes with every third revision.</summary>
    public string Phone => string.Create(CultureInfo.InvariantCulture, $"+4930{2_000_000 + (Number * 10) + (Revision / 3)}");

    public string Born => First.AddDays(Number + Revision).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string Line => $"{Key},{Name},{LastName},{Mail},{Phone},{Born}";
}
