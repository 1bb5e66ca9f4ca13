using System.Collections.Frozen;
using Bridge24.Sandbox.Portal;

namespace Bridge24.Sandbox.Events;

/// <summary>The events that happen here, by permission, and the names of those that only the vendor has.</summary>
internal static class EventNames
{
    public const string Queue = "ONOFFLINEEVENT";

    private static readonly string[] Records = ["ADD", "UPDATE", "DELETE"];
    private static readonly string[] UserFields = ["USERFIELDADD", "USERFIELDUPDATE", "USERFIELDDELETE", "USERFIELDSETENUMVALUES"];
    private static readonly Lazy<FrozenSet<string>> Documented = new(ReadDocumented);

    public static bool IsDocumented(string name) => Documented.Value.Contains(name);

    public static IEnumerable<(string Scope, string Name)> All(PortalState portal)
    {
        yield return ("", Queue);
        foreach (var kind in new[] { "LEAD", "DEAL", "CONTACT", "COMPANY", "QUOTE" })
            foreach (var what in Records.Concat(UserFields)) yield return ("crm", $"ONCRM{kind}{what}");
        yield return ("crm", "ONCRMDEALMOVETOCATEGORY");
        foreach (var kind in new[] { "ACTIVITY", "TIMELINECOMMENT", "TYPE", "DYNAMICITEM" })
            foreach (var what in Records) yield return ("crm", $"ONCRM{kind}{what}");
        foreach (var what in UserFields) yield return ("crm", "ONCRMTYPE" + what);
        foreach (var what in Records) yield return ("task", "ONTASK" + what);
        foreach (var what in Records) yield return ("task", "ONTASKCOMMENT" + what);
        yield return ("user", "ONUSERADD");
        foreach (var type in portal.SmartTypes)
            foreach (var what in Records) yield return ("crm", $"ONCRMDYNAMICITEM{what}_{type.Entity.TypeId}");
    }

    private static FrozenSet<string> ReadDocumented()
    {
        using var stream = typeof(EventNames).Assembly.GetManifestResourceStream("Bridge24.Sandbox.events.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
