using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.DataMaps;

/// <summary>Which fields hold personal data, judged by their kind and their name.</summary>
internal static class PersonalData
{
    private static readonly HashSet<string> OfPeople = new(StringComparer.OrdinalIgnoreCase)
    {
        "NAME", "SECOND_NAME", "LAST_NAME", "HONORIFIC", "BIRTHDATE", "PHOTO", "POST", "COMMENTS", "SOURCE_DESCRIPTION",
    };

    private static readonly string[] Words = ["birth", "passport", "gender", "salary", "personal", "address", "phone", "mail", "iban"];

    public static bool Is(EntityType entity, PortalField field) =>
        field.IsMultifield
        || (entity.TypeId is 1 or 3 && OfPeople.Contains(field.Name))
        || (entity.TypeId is 1 or 3 && field.Name.StartsWith("ADDRESS", StringComparison.OrdinalIgnoreCase))
        || Words.Any(word => field.Name.StartsWith("UF_", StringComparison.OrdinalIgnoreCase)
            && (field.Name.Contains(word, StringComparison.OrdinalIgnoreCase) || field.Title.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
