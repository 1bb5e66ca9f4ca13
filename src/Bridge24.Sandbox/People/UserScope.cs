using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.People;

/// <summary>Which fields of people the smaller scopes show; the scope "user" shows all.</summary>
internal static class UserScope
{
    private static readonly string[] Basic =
    [
        "ID", "XML_ID", "ACTIVE", "NAME", "LAST_NAME", "SECOND_NAME", "TITLE", "EMAIL", "PERSONAL_PHONE", "WORK_PHONE", "WORK_POSITION",
        "WORK_COMPANY", "IS_ONLINE", "TIME_ZONE", "TIMESTAMP_X", "DATE_REGISTER", "LAST_ACTIVITY_DATE", "PERSONAL_PROFESSION",
        "PERSONAL_GENDER", "PERSONAL_BIRTHDAY", "PERSONAL_PHOTO", "PERSONAL_FAX", "PERSONAL_MOBILE", "PERSONAL_PAGER", "PERSONAL_STREET",
        "PERSONAL_MAILBOX", "PERSONAL_CITY", "PERSONAL_STATE", "PERSONAL_ZIP", "PERSONAL_COUNTRY", "PERSONAL_NOTES", "WORK_DEPARTMENT",
        "WORK_WWW", "WORK_FAX", "WORK_PAGER", "WORK_STREET", "WORK_MAILBOX", "WORK_CITY", "WORK_STATE", "WORK_ZIP", "WORK_COUNTRY",
        "WORK_PROFILE", "WORK_LOGO", "WORK_NOTES", "UF_DEPARTMENT", "UF_DISTRICT", "UF_SKYPE", "UF_SKYPE_LINK", "UF_ZOOM", "UF_TWITTER",
        "UF_FACEBOOK", "UF_LINKEDIN", "UF_XING", "UF_WEB_SITES", "UF_PHONE_INNER", "UF_EMPLOYMENT_DATE", "UF_TIMEMAN", "UF_SKILLS", "UF_INTERESTS",
    ];

    private static readonly string[] Brief =
    [
        "ID", "XML_ID", "ACTIVE", "NAME", "LAST_NAME", "SECOND_NAME", "TITLE", "IS_ONLINE", "TIME_ZONE", "PERSONAL_PHOTO", "TIMESTAMP_X",
        "DATE_REGISTER", "PERSONAL_PROFESSION", "PERSONAL_GENDER", "PERSONAL_BIRTHDAY", "PERSONAL_CITY", "PERSONAL_STATE", "PERSONAL_COUNTRY",
        "WORK_POSITION", "WORK_CITY", "WORK_STATE", "WORK_COUNTRY", "LAST_ACTIVITY_DATE", "UF_EMPLOYMENT_DATE", "UF_TIMEMAN", "UF_SKILLS",
        "UF_INTERESTS", "UF_DEPARTMENT", "UF_PHONE_INNER",
    ];

    /// <summary>The part of a person that these scopes show.</summary>
    public static PhpArray Shown(PhpArray person, IReadOnlyList<string> scopes)
    {
        if (scopes.Contains("user", StringComparer.OrdinalIgnoreCase)) return person;
        var names = scopes.Contains("user_basic", StringComparer.OrdinalIgnoreCase) ? Basic : Brief;
        var shown = new PhpArray();
        foreach (var (name, value) in person)
            if (names.Contains(name)) shown[name] = value;
        return shown;
    }
}
