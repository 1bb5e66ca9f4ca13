namespace Bridge24.Client;

public static partial class EventNames
{
    /// <summary>Events of Calendar.</summary>
    public static class Calendar
    {
        /// <summary><c>ONCALENDARENTRYADD</c>. Scope calendar.</summary>
        public const string EntryAdd = "ONCALENDARENTRYADD";

        /// <summary><c>ONCALENDARENTRYDELETE</c>. Scope calendar.</summary>
        public const string EntryDelete = "ONCALENDARENTRYDELETE";

        /// <summary><c>ONCALENDARENTRYUPDATE</c>. Scope calendar.</summary>
        public const string EntryUpdate = "ONCALENDARENTRYUPDATE";

        /// <summary><c>ONCALENDARSECTIONADD</c>. Scope calendar.</summary>
        public const string SectionAdd = "ONCALENDARSECTIONADD";

        /// <summary><c>ONCALENDARSECTIONDELETE</c>. Scope calendar.</summary>
        public const string SectionDelete = "ONCALENDARSECTIONDELETE";

        /// <summary><c>ONCALENDARSECTIONUPDATE</c>. Scope calendar.</summary>
        public const string SectionUpdate = "ONCALENDARSECTIONUPDATE";
    }
}
