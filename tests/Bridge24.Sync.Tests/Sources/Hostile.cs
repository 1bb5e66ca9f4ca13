using System.Text;
using System.Text.Json;

namespace Bridge24.Sync.Tests.Sources;

/// <summary>Rows as real sources have them, to arrive unchanged from every kind of source.</summary>
internal static class Hostile
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Key and value: no source may alter, cut, guess or refuse one.</summary>
    public static IReadOnlyList<(string Id, string Name)> Rows { get; } =
    [
        ("Val2 ", "a key with a blank"), ("Val2", "without it"), ("VAL2", "in capitals"), ("007", "zeros in front"), ("Ünï 😀", "no ASCII"),
        .. new[]
        {
            "2026-12-31", "31.12.2026", "12/31/2026", "31/12/26", "2026-12-31T23:59:58Z", "2026-12-31 23:59:58.250", "31 Dec 2026", "Dec 31, 2026",
            "31-12-2026", "20261231", "31. Dezember 2026", "1798675198", "0000-00-00", "30.02.2026",
            "1.234,56", "1,234.56", "1 234,56", "12,5", "1e5", "-0", "€ 12,50", "NaN", "∞",
            "+49 30 1234567", "call me", "0049 (0)30/12 34-56", "ext. 12", "😀", "555-CALL-NOW",
            " blanks around ", "tab\there", "line\nbreak", "semi;colon,comma|bar", "a \"quoted\" word", "it's", "\\", "%s {0} ${HOME} $result[a]", "<b>&amp;</b>", "=1+1", "null", "true", "'; drop table people; --",
        }.Select((name, i) => ($"row {i}", name)),
        ("large", new string('ä', Megabyte / 2)),
    ];

    public static byte[] Csv(string separator = ",") => Encoding.UTF8.GetBytes(
        $"id{separator}name\n" + string.Concat(Rows.Select(row => $"\"{row.Id}\"{separator}\"{row.Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n")));

    public static byte[] JsonLines() => Encoding.UTF8.GetBytes(string.Concat(Rows.Select(row => JsonSerializer.Serialize(new { id = row.Id, name = row.Name }) + "\n")));

    public static byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(Rows.Select(row => new { id = row.Id, name = row.Name }));

    /// <summary>The rows as values of an insert, for databases that take backslashes as they are.</summary>
    public static string Values(bool escapes) => string.Join(", ", Rows.Select((row, i) => $"({i}, {Quoted(row.Id, escapes)}, {Quoted(row.Name, escapes)})"));

    private static string Quoted(string text, bool escapes) =>
        "'" + (escapes ? text.Replace("\\", "\\\\", StringComparison.Ordinal) : text).Replace("'", "''", StringComparison.Ordinal) + "'";
}
