using System.Globalization;

namespace Bridge24.Client.Crm;

/// <summary>Moments as the API writes them: to the second, with an offset.</summary>
internal static class CrmTime
{
    private const string Atom = "yyyy-MM-dd'T'HH:mm:sszzz";

    public static string Format(DateTimeOffset moment) => moment.ToString(Atom, CultureInfo.InvariantCulture);

    /// <summary>Without an offset it is no moment.</summary>
    public static DateTimeOffset? Parse(string text) =>
        DateTimeOffset.TryParseExact(text, [Atom, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;
}
