using Bridge24.Sync.Mapping;
using PhoneNumbers;

namespace Bridge24.Sync.Proposing;

/// <summary>The country of numbers that do not name theirs: that of their neighbours that do, or of the portal's address.</summary>
/// <param name="portal">The host of the portal.</param>
internal sealed class PhoneRegion(string portal)
{
    /// <summary>The code under which most of the numbers can be read that cannot be without; null where none makes more than half of them readable.</summary>
    public string? Of(IReadOnlyList<string> numbers)
    {
        var unread = numbers.Where(number => PhoneText.Convert(number, region: null).IsUnreadable).ToList();
        var best = numbers.Except(unread).Select(Country).OfType<string>().Append(Countries.Code(portal[(portal.LastIndexOf('.') + 1)..])).OfType<string>().Distinct()
            .Select(code => (Code: code, Read: unread.Count(number => !PhoneText.Convert(number, code).IsUnreadable)))
            .DefaultIfEmpty().MaxBy(candidate => candidate.Read);
        return best.Read * 2 > unread.Count ? best.Code : null;
    }

    private static string? Country(string number)
    {
        var util = PhoneNumberUtil.GetInstance();
        return util.GetRegionCodeForNumber(util.Parse(number, null));
    }
}
