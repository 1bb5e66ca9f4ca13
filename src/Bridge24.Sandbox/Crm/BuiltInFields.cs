namespace Bridge24.Sandbox.Crm;

/// <summary>R read-only, r read-only in the classic methods, I only at creation, M multiple, W write-only in the classic methods, X unknown to them, V kept by the other side of the link, * required, st= directory, of= the kind it points to, as= item name.</summary>
internal static class BuiltInFields
{
    private const string Start = """
        ID Integer R
        """;

    private const string Plain = """
        ASSIGNED_BY_ID User
        CREATED_BY_ID User R as=createdBy
        MODIFY_BY_ID User R as=updatedBy
        DATE_CREATE DateTime R as=createdTime
        DATE_MODIFY DateTime R as=updatedTime
        OPENED YesNo
        COMMENTS Text
        UTM_SOURCE Text
        UTM_MEDIUM Text
        UTM_CAMPAIGN Text
        UTM_CONTENT Text
        UTM_TERM Text
        LAST_ACTIVITY_TIME DateTime R
        LAST_ACTIVITY_BY User R
        WEBFORM_ID Integer X
        """;

    private const string Common = Plain + """

        ORIGINATOR_ID Text
        ORIGIN_ID Text
        """;

    private const string Source = """
        SOURCE_ID Status st=SOURCE
        SOURCE_DESCRIPTION Text
        """;

    private const string Observers = "OBSERVERS User M X";

    private const string Communication = """
        HAS_PHONE YesNo R
        HAS_EMAIL YesNo R
        HAS_IMOL YesNo R
        PHONE Multifield M as=PHONE
        EMAIL Multifield M as=EMAIL
        WEB Multifield M as=WEB
        IM Multifield M as=IM
        LINK Multifield M as=LINK
        ADDRESS Text
        ADDRESS_2 Text as=address2
        ADDRESS_CITY Text
        ADDRESS_POSTAL_CODE Text
        ADDRESS_REGION Text
        ADDRESS_PROVINCE Text
        ADDRESS_COUNTRY Text
        ADDRESS_COUNTRY_CODE Text
        """;

    private const string Person = """
        HONORIFIC Status st=HONORIFIC
        NAME Text
        SECOND_NAME Text
        LAST_NAME Text
        BIRTHDATE Date
        POST Text
        """;

    private const string Sum = """
        CURRENCY_ID Currency
        OPPORTUNITY Double
        IS_MANUAL_OPPORTUNITY YesNo
        TAX_VALUE Double
        """;

    private const string Moved = """
        MOVED_BY_ID User R as=movedBy
        MOVED_TIME DateTime R
        COMPANY_ID Company
        CONTACT_ID Contact
        CONTACT_IDS Contact M W
        """;

    public static readonly string Lead = Join(Start, "TITLE Text", Person, Source, """
        COMPANY_TITLE Text
        STATUS_ID Status st=STATUS as=stageId
        STATUS_DESCRIPTION Text
        STATUS_SEMANTIC_ID Text R as=stageSemanticId
        IS_RETURN_CUSTOMER YesNo R
        DATE_CLOSED DateTime R
        """, Sum, Moved, Common, Observers, Communication);

    public static readonly string Deal = Join(Start, "TITLE Text", Source, """
        TYPE_ID Status st=DEAL_TYPE
        CATEGORY_ID Category I
        STAGE_ID Status st=DEAL_STAGE
        STAGE_SEMANTIC_ID Text R
        IS_NEW YesNo R
        IS_RECURRING YesNo
        IS_RETURN_CUSTOMER YesNo
        IS_REPEATED_APPROACH YesNo
        PROBABILITY Integer
        BEGINDATE Date
        CLOSEDATE Date
        CLOSED YesNo
        LEAD_ID Lead r
        QUOTE_ID Quote r
        LOCATION_ID Text
        ADDITIONAL_INFO Text
        """, Sum, Moved, Common, Observers);

    public static readonly string Contact = Join(Start, Person, Source, """
        TYPE_ID Status st=CONTACT_TYPE
        EXPORT YesNo
        PHOTO File
        COMPANY_ID Company
        COMPANY_IDS Company M W
        LEAD_ID Lead r
        ORIGIN_VERSION Text
        """, Common, Observers, Communication);

    public static readonly string Company = Join(Start, "TITLE Text *", """
        COMPANY_TYPE Status st=COMPANY_TYPE as=typeId
        INDUSTRY Status st=INDUSTRY
        EMPLOYEES Status st=EMPLOYEES
        CURRENCY_ID Currency
        REVENUE Double
        IS_MY_COMPANY YesNo
        BANKING_DETAILS Text
        LOGO File
        ADDRESS_LEGAL Text
        REG_ADDRESS Text
        REG_ADDRESS_2 Text
        REG_ADDRESS_CITY Text
        REG_ADDRESS_POSTAL_CODE Text
        REG_ADDRESS_REGION Text
        REG_ADDRESS_PROVINCE Text
        REG_ADDRESS_COUNTRY Text
        REG_ADDRESS_COUNTRY_CODE Text
        CONTACT_IDS Contact M X V
        LEAD_ID Lead r
        ORIGIN_VERSION Text
        """, Common, Observers, Communication);

    public static readonly string Quote = Join(Start, "TITLE Text", """
        STATUS_ID Status st=QUOTE_STATUS as=stageId
        BEGINDATE Date
        CLOSEDATE Date
        CLOSED YesNo
        ACTUAL_DATE Date
        QUOTE_NUMBER Text
        PERSON_TYPE_ID Integer
        LOCATION_ID Text
        CLIENT_TITLE Text
        CLIENT_ADDR Text
        CLIENT_CONTACT Text
        CLIENT_EMAIL Text
        CLIENT_PHONE Text
        CONTENT Text
        TERMS Text
        DEAL_ID Deal
        LEAD_ID Lead
        MYCOMPANY_ID Company as=mycompanyId
        """, Sum, Moved, Plain);

    public static readonly string Invoice = Join(Start, "TITLE Text", """
        XML_ID Text
        ACCOUNT_NUMBER Text
        CATEGORY_ID Category
        STAGE_ID Status st=SMART_INVOICE_STAGE
        PREVIOUS_STAGE_ID Status R st=SMART_INVOICE_STAGE
        BEGINDATE Date
        CLOSEDATE Date
        MYCOMPANY_ID Company as=mycompanyId
        PARENT_ID_2 Parent of=2 as=parentId2
        PARENT_ID_7 Parent of=7 as=parentId7
        """, Source, Sum, Moved, Plain, Observers);

    /// <summary>The fields of a smart process's records.</summary>
    public static string Dynamic(int typeId) => Join(Start, "TITLE Text", $"""
        XML_ID Text
        CATEGORY_ID Category
        STAGE_ID Status st=DYNAMIC_{typeId}_STAGE
        PREVIOUS_STAGE_ID Status R st=DYNAMIC_{typeId}_STAGE
        BEGINDATE Date
        CLOSEDATE Date
        MYCOMPANY_ID Company as=mycompanyId
        PARENT_ID_2 Parent of=2 as=parentId2
        """, Source, Sum, Moved, Plain, Observers);

    private static string Join(params string[] parts) => string.Join('\n', parts);
}
