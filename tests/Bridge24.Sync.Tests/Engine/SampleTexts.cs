using System.Globalization;
using CsCheck;

namespace Bridge24.Sync.Tests.Engine;

/// <summary>Texts as sources hold them, by what they mean.</summary>
internal static class SampleTexts
{
    private static readonly string[] Pieces =
    [
        "<b>bold</b>", "<br />", "&amp;", "&", "+", "%20", "%", "\"", "'", "`", "\\", "$result[c0][item][id]", "$result[", "]", "=", "?", "#", "{", "}", "|", ",",
        "\n", "\r\n", "\t", " ", "😀", "e\u0301", "\u0645\u0631", "漢字", "Ä", "ß", "0", "null", "[]", "a", "Order 7",
    ];

    public static readonly Gen<string> Rich = Gen.OneOf(
        Gen.OneOf(Pieces).Array[1, 6].Select(string.Concat), Gen.Char.AlphaNumeric.Array[1, 40].Select(letters => new string(letters)));

    public static readonly Gen<string> Number = Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Int[0, 4], Gen.Bool, (digits, places, comma) =>
    {
        var text = (digits / (decimal)Math.Pow(10, places)).ToString(CultureInfo.InvariantCulture);
        return comma ? text.Replace('.', ',') : text;
    });

    public static readonly Gen<string> Whole = Gen.Long[-1_000_000_000_000, 1_000_000_000_000].Select(number => number.ToString(CultureInfo.InvariantCulture));

    public static readonly Gen<string> YesNo = Gen.OneOf("Y", "N", "yes", "No", "true", "FALSE", "1", "0", "on");

    private static readonly Gen<DateTime> Moments = Gen.Int[0, int.MaxValue].Select(seconds => new DateTime(1960, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddSeconds(seconds));

    public static readonly Gen<string> Day = Gen.Select(Moments, Gen.OneOf("yyyy-MM-dd", "dd.MM.yyyy", "yyyyMMdd"),
        (day, format) => day.ToString(format, CultureInfo.InvariantCulture));

    public static readonly Gen<string> Moment = Gen.Select(Moments, Gen.OneOf("", "Z", "+05:30", "-11:00", ".250Z"),
        (moment, rest) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + rest);

    public static readonly Gen<string> Money = Gen.Select(Number, Gen.OneOf("", "|USD", "|eur"), (amount, currency) => amount + currency);

    public static readonly Gen<string> Phone = Gen.OneOf(
        Gen.Int[1_000_000, 9_999_999].Select(number => $"+49 30 {number}"), Gen.Int[1_000_000, 9_999_999].Select(number => $"030/{number}"), Gen.Const("call the front desk"));

    public static readonly Gen<string> Email = Gen.Select(Gen.Char.AlphaNumeric.Array[1, 12], Gen.OneOf("", "+tag", ".x", "'s"), (name, more) => $"{new string(name)}{more}@shop.example");
}
