using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Bridge24.Sync.Sources.Databases;

/// <summary>Values of databases as <see cref="SourceRow"/> takes them: days and moments as ISO 8601 text, lists as JSON.</summary>
internal static class DatabaseCell
{
    private const string Moment = "yyyy-MM-dd HH:mm:ss.FFFFFFF";

    public static object? Of(object value, string type) => value switch
    {
        DBNull => null,
        string or long or double or decimal or bool or byte[] => value,
        sbyte or byte or short or ushort or int or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        ulong number => number <= long.MaxValue ? (long)number : (decimal)number,
        // By its own digits: 0.1f is not 0.10000000149.
        float number => double.Parse(number.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        DateTime time => Of(time, type),
        DateTimeOffset time => time.ToString(Moment + "zzz", CultureInfo.InvariantCulture),
        DateOnly day => day == DateOnly.MaxValue ? "infinity" : day == DateOnly.MinValue ? "-infinity" : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        Guid id => id.ToString("D"),
        BitArray bits => string.Concat(bits.Cast<bool>().Select(bit => bit ? '1' : '0')),
        Array list => new JsonArray([.. list.Cast<object?>().Select(item => Node(item, type))]).ToJsonString(),
        _ => CellText.Of(value),
    };

    private static string Of(DateTime time, string type) => time switch
    {
        _ when time == DateTime.MaxValue => "infinity",
        _ when time == DateTime.MinValue => "-infinity",
        _ when type.Equals("date", StringComparison.OrdinalIgnoreCase) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Kind: DateTimeKind.Utc } => time.ToString(Moment, CultureInfo.InvariantCulture) + "Z",
        _ => time.ToString(Moment, CultureInfo.InvariantCulture),
    };

    private static JsonValue? Node(object? item, string type) => item is null or DBNull ? null : Of(item, type) switch
    {
        null => null,
        long number => JsonValue.Create(number),
        decimal number => JsonValue.Create(number),
        bool flag => JsonValue.Create(flag),
        var other => JsonValue.Create(CellText.Of(other)),
    };
}
