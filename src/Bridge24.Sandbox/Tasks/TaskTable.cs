using Bridge24.Sandbox.Crm;

namespace Bridge24.Sandbox.Tasks;

/// <summary>The tasks with their checklists, comments and results.</summary>
internal sealed class TaskTable
{
    public Entity Tasks { get; } = new("task", 0, """
        ID Integer R
        PARENT_ID Integer
        TITLE Text *
        DESCRIPTION Text
        MARK Text
        PRIORITY Integer
        MULTITASK YesNo
        NOT_VIEWED YesNo R
        REPLICATE YesNo
        STAGE_ID Integer
        CREATED_BY User
        CREATED_DATE DateTime R
        RESPONSIBLE_ID User *
        CHANGED_BY User R
        CHANGED_DATE DateTime R
        STATUS_CHANGED_BY User R
        CLOSED_BY User R
        CLOSED_DATE DateTime R
        ACTIVITY_DATE DateTime R
        DATE_START DateTime
        DEADLINE DateTime
        START_DATE_PLAN DateTime
        END_DATE_PLAN DateTime
        GUID Text R
        XML_ID Text
        COMMENTS_COUNT Integer R
        SERVICE_COMMENTS_COUNT Integer R
        ALLOW_CHANGE_DEADLINE YesNo
        ALLOW_TIME_TRACKING YesNo
        TASK_CONTROL YesNo
        ADD_IN_REPORT YesNo
        FORKED_BY_TEMPLATE_ID Integer R
        TIME_ESTIMATE Integer
        TIME_SPENT_IN_LOGS Integer R
        MATCH_WORK_TIME YesNo
        FORUM_TOPIC_ID Integer R
        FORUM_ID Integer R
        SITE_ID Text R
        SUBORDINATE YesNo R
        EXCHANGE_MODIFIED DateTime R
        EXCHANGE_ID Text R
        OUTLOOK_VERSION Integer R
        VIEWED_DATE DateTime R
        SORTING Double R
        DURATION_FACT Integer R
        IS_MUTED YesNo R
        IS_PINNED YesNo R
        IS_PINNED_IN_GROUP YesNo R
        FLOW_ID Integer
        DESCRIPTION_IN_BBCODE YesNo
        STATUS Integer
        STATUS_CHANGED_DATE DateTime R
        DURATION_PLAN Integer
        DURATION_TYPE Text
        FAVORITE YesNo R
        GROUP_ID Integer
        AUDITORS User M
        ACCOMPLICES User M
        TAGS Text M
        UF_CRM_TASK Text M
        UF_TASK_WEBDAV_FILES Text M
        UF_MAIL_MESSAGE Text
        """) { UserFieldOwner = "TASKS_TASK", UserFieldEvents = null };

    public Entity Checklist { get; } = new("checklistitem", 0, """
        ID Integer R
        TASK_ID Integer R
        PARENT_ID Integer R
        CREATED_BY User R
        TITLE Text
        SORT_INDEX Integer
        IS_COMPLETE YesNo
        IS_IMPORTANT YesNo
        TOGGLED_BY User R
        TOGGLED_DATE DateTime R
        MEMBERS Object R
        ATTACHMENTS Object R
        """);

    public Entity Comments { get; } = new("taskcomment", 0, """
        ID Integer R
        TASK_ID Integer R
        AUTHOR_ID User
        POST_DATE DateTime
        POST_MESSAGE Text
        FILES Object R
        """);

    public Entity Results { get; } = new("taskresult", 0, """
        ID Integer R
        TASK_ID Integer
        COMMENT_ID Integer
        CREATED_BY User
        CREATED_AT DateTime
        UPDATED_AT DateTime
        TEXT Text
        """);

    public void Reset()
    {
        Tasks.Reset();
        Checklist.Reset();
        Comments.Reset();
        Results.Reset();
    }
}
