namespace Bridge24.Sync.Flows;

/// <summary>Finds what does not fit together within one value of a map.</summary>
internal static class MappingCheck
{
    private static readonly string[] Multifields = ["PHONE", "EMAIL", "WEB", "IM", "LINK"];

    /// <param name="field">The field that the value is for.</param>
    /// <param name="value">The value.</param>
    /// <param name="lineOf">The line where a key of the value stands.</param>
    /// <param name="problem">Takes the line, the fact and the remedy.</param>
    public static void Check(string field, ValueMapping value, Func<string, int> lineOf, Action<int, string, string> problem)
    {
        List<string> lookups = [.. Lookups(value)];
        if (lookups.Count > 1)
            problem(lineOf(lookups[1]), $"Field \"{field}\" has both \"{lookups[0]}\" and \"{lookups[1]}\"", "Give one of them.");

        if (value.As != ValueKind.Text && lookups.Count > 0)
            problem(lineOf("as"), $"Field \"{field}\" has both \"as\" and \"{lookups[0]}\"", "Leave \"as\" out.");

        Needs("region", value.Region, value.As is ValueKind.Phone, "as: phone");
        Needs("format", value.Format, value.As is ValueKind.Date or ValueKind.DateTime, "as: date or as: datetime");
        Needs("zone", value.Zone, value.As is ValueKind.DateTime, "as: datetime");
        Needs("currency", value.Currency, value.As is ValueKind.Money, "as: money");
        Needs("folder", value.Folder, value.As is ValueKind.File, "as: file");
        if (value.Type is not null && !Multifields.Contains(field, StringComparer.OrdinalIgnoreCase))
            problem(lineOf("type"), $"\"type\" stands at \"{field}\", whose values have none", $"Leave it out; it belongs to {string.Join(", ", Multifields)}.");

        if (value.Value is not null && value.Default is not null)
            problem(lineOf("default"), $"Field \"{field}\" has both \"value\" and \"default\"", "Leave \"default\" out: a constant is never empty.");

        if (value.Zone is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            problem(lineOf("zone"), $"\"{zone}\" is no time zone", "Use a name such as Europe/Berlin.");

        void Needs(string key, string? given, bool isThere, string needed)
        {
            if (given is not null && !isThere)
                problem(lineOf(key), $"\"{key}\" stands without \"{needed}\"", $"Add \"{needed}\", or leave it out.");
        }
    }

    private static IEnumerable<string> Lookups(ValueMapping value)
    {
        if (value.Status is not null)
            yield return "status";
        if (value.Stage is not null)
            yield return "stage";
        if (value.List)
            yield return "list";
        if (value.User is not null)
            yield return "user";
        if (value.Link is not null)
            yield return "link";
        if (value.Department is not null)
            yield return "department";
    }
}
