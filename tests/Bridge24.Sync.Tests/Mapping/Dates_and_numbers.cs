using System.Globalization;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Tests.Mapping;

public sealed class Dates_and_numbers
{
    [Theory]
    [InlineData("2026-12-31")]
    [InlineData("20261231")]
    [InlineData("2026/12/31")]
    [InlineData("2026.12.31")]
    [InlineData("31.12.2026")]
    [InlineData("31 Dec 2026")]
    [InlineData("31-Dec-2026")]
    [InlineData("31 December 2026")]
    [InlineData("Dec 31, 2026")]
    [InlineData("December 31, 2026")]
    [InlineData("Thu, 31 Dec 2026 23:59:58 GMT")]
    [InlineData("2026-12-31T23:59:58")]
    [InlineData("2026-12-31 23:59:58.123456")]
    [InlineData("2026-12-31T23:59:58Z")]
    [InlineData("2026-12-31T23:59:58+02:00")]
    [InlineData("2026-12-31 23:59:58+02")]
    [InlineData("31.12.2026 23:59")]
    [InlineData("12/31/2026", "MM/dd/yyyy")]
    [InlineData("31/12/26", "dd/MM/yy")]
    [InlineData("31-12-2026", "dd-MM-yyyy")]
    public void A_day_is_read_however_it_is_written(string text, string? format = null)
    {
        Assert.True(DateText.TryParseDay(text, format, out var day), text);
        Assert.Equal(new DateOnly(2026, 12, 31), day);
    }

    [Theory]
    [InlineData("2026-12-31T23:59:58Z")]
    [InlineData("2026-12-31 23:59:58")]
    [InlineData("2026-12-31 23:59:58Z")]
    [InlineData("2026-12-31 23:59:58 UTC")]
    [InlineData("2026-12-31 23:59:58.0000000")]
    [InlineData("2027-01-01T01:59:58+02:00")]
    [InlineData("2027-01-01T01:59:58+0200")]
    [InlineData("2027-01-01 01:59:58+02")]
    [InlineData("2027-01-01 01:59:58 +02:00")]
    [InlineData("31.12.2026 23:59:58")]
    [InlineData("31 Dec 2026 23:59:58")]
    [InlineData("Thu, 31 Dec 2026 23:59:58 GMT")]
    public void A_moment_is_read_however_it_is_written(string text)
    {
        Assert.True(DateText.TryParseMoment(text, format: null, zone: null, out var moment), text);
        Assert.Equal(new DateTimeOffset(2026, 12, 31, 23, 59, 58, TimeSpan.Zero), moment.ToUniversalTime());
    }

    [Theory]
    [InlineData("01/02/2026")]
    [InlineData("01-02-2026")]
    [InlineData("31.12.26")]
    [InlineData("2026-02-30")]
    [InlineData("2026-12")]
    [InlineData("0000-00-00")]
    [InlineData("infinity")]
    [InlineData("1798761598")]
    [InlineData("yesterday")]
    public void What_may_mean_two_days_or_none_is_no_day(string text)
    {
        Assert.False(DateText.TryParseDay(text, format: null, out _));
        Assert.False(DateText.TryParseMoment(text, format: null, zone: null, out _));
    }

    [Theory]
    [InlineData("1234.5", "1234.5")]
    [InlineData("1234,5", "1234.5")]
    [InlineData("1.234,50", "1234.50")]
    [InlineData("1,234.50", "1234.50")]
    [InlineData("1 234,50", "1234.50")]
    [InlineData("1\u00a0234,50", "1234.50")]
    [InlineData("1\u202f234,50", "1234.50")]
    [InlineData("1'234.50", "1234.50")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("-0,5", "-0.5")]
    [InlineData("\u22125", "-5")]
    [InlineData("+7", "7")]
    [InlineData("1E3", "1000")]
    public void A_number_is_read_with_a_point_or_a_comma(string text, string number)
    {
        Assert.True(NumberText.TryParse(text, out var read), text);
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData("1.2.3")]
    [InlineData("1,23,4")]
    [InlineData("1,234.50,7")]
    [InlineData("NaN")]
    [InlineData("0x10")]
    [InlineData("12 pieces")]
    [InlineData("")]
    [InlineData(",")]
    public void What_is_no_number_is_not_guessed(string text) => Assert.False(NumberText.TryParse(text, out _), text);

    [Theory]
    [InlineData("12,50 €")]
    [InlineData("€12.50")]
    [InlineData("$ 12.50")]
    public void An_amount_may_have_the_sign_of_its_currency(string text)
    {
        Assert.True(NumberText.TryParseMoney(text, out var amount));
        Assert.Equal(12.50m, amount);
    }
}
