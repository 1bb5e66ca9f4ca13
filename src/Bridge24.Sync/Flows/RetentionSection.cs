using Bridge24.State;

namespace Bridge24.Sync.Flows;

/// <summary>Reads the <c>retention:</c> section: how many days the state keeps what it no longer needs.</summary>
internal static class RetentionSection
{
    private const int MostDays = 36_500;

    /// <summary>Every key of <c>retention:</c>.</summary>
    public static readonly string[] Known = ["history", "runs", "dead"];

    public static Keep Read(YamlSection section)
    {
        section.RefuseOthers(Known);
        return new Keep(
            Days(section, "history", Keep.Default.History), Days(section, "runs", Keep.Default.Runs), Days(section, "dead", Keep.Default.Dead));
    }

    private static TimeSpan Days(YamlSection section, string key, TimeSpan otherwise) =>
        section.Number(key, 1, MostDays) is { } days ? TimeSpan.FromDays(days) : otherwise;
}
