using System.Globalization;

namespace Bridge24.Sync.Flows;

/// <summary>How much a valve lets through: a number, or a percentage of something.</summary>
/// <param name="Amount">The number or the percentage.</param>
/// <param name="IsPercent">Whether it is a percentage.</param>
public readonly record struct Share(decimal Amount, bool IsPercent)
{
    private const decimal Whole = 100;

    /// <summary>All of it.</summary>
    public static Share All { get; } = new(Whole, IsPercent: true);

    /// <summary>How many of <paramref name="total"/> that is; of a percentage at least 1.</summary>
    public long Of(long total) => IsPercent ? Math.Max(1, (long)Math.Floor(total * Amount / Whole)) : (long)Amount;

    /// <summary>Reads <c>5%</c> or <c>20</c>.</summary>
    public static bool TryParse(string text, out Share share)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isPercent = text.EndsWith('%');
        var style = isPercent ? NumberStyles.AllowDecimalPoint : NumberStyles.None;
        var isNumber = decimal.TryParse(isPercent ? text[..^1] : text, style, CultureInfo.InvariantCulture, out var amount) && amount <= int.MaxValue;
        share = new Share(amount, isPercent);
        return isNumber;
    }

    /// <inheritdoc/>
    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture) + (IsPercent ? "%" : "");
}
