namespace Bridge24.Sandbox.Crm;

/// <summary>What happens around the records: activities and the comments of their timelines.</summary>
internal sealed class ActivityTable
{
    public Entity Activities { get; } = new("activity", 6, """
        ID Integer R
        OWNER_ID Integer I
        OWNER_TYPE_ID Integer I
        TYPE_ID Integer I
        PROVIDER_ID Text
        PROVIDER_TYPE_ID Text
        PROVIDER_GROUP_ID Text
        ASSOCIATED_ENTITY_ID Integer
        SUBJECT Text *
        CREATED DateTime R
        LAST_UPDATED DateTime R
        START_TIME DateTime
        END_TIME DateTime
        DEADLINE DateTime
        COMPLETED YesNo
        STATUS Integer R
        RESPONSIBLE_ID User *
        PRIORITY Integer
        NOTIFY_TYPE Integer
        NOTIFY_VALUE Integer
        DESCRIPTION Text
        DESCRIPTION_TYPE Integer
        DIRECTION Integer
        LOCATION Text
        SETTINGS Object
        ORIGINATOR_ID Text
        ORIGIN_ID Text
        AUTHOR_ID User
        EDITOR_ID User
        PROVIDER_PARAMS Object
        PROVIDER_DATA Text
        RESULT_MARK Integer
        RESULT_STATUS Integer
        RESULT_STREAM Integer
        RESULT_SOURCE_ID Text
        RESULT_VALUE Double
        RESULT_SUM Double
        RESULT_CURRENCY_ID Currency
        AUTOCOMPLETE_RULE Integer
        BINDINGS Object
        COMMUNICATIONS Object
        FILES Object
        WEBDAV_ELEMENTS Object
        IS_INCOMING_CHANNEL YesNo R
        """);

    public Entity Comments { get; } = new("comment", 0, """
        ID Integer R
        ENTITY_ID Integer *I
        ENTITY_TYPE Text *I
        CREATED DateTime R
        COMMENT Text *
        AUTHOR_ID User
        FILES Object
        """);

    public void Reset()
    {
        Activities.Reset();
        Comments.Reset();
    }
}
