using PhoneNumbers;

namespace Bridge24.Sync.Mapping;

/// <summary>Reads phone numbers and writes them as E.164.</summary>
internal static class PhoneText
{
    public static Converted Convert(string text, string? region)
    {
        try
        {
            var util = PhoneNumberUtil.GetInstance();
            var number = util.Parse(text, region);
            if (util.IsValidNumber(number))
            {
                var extension = number.HasExtension ? $" ext. {number.Extension}" : "";
                return new Converted(util.Format(number, PhoneNumberFormat.E164) + extension);
            }
        }
        catch (NumberParseException)
        {
            // Passed on as it is: a person may still be able to dial it.
        }

        return new Converted(text, IsUnreadable: true);
    }
}
