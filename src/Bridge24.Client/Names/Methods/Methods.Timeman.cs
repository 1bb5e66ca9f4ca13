namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>timeman.*</c>.</summary>
    public static class Timeman
    {
        /// <summary><c>timeman.close</c>. Scope timeman.</summary>
        public const string Close = "timeman.close";

        /// <summary><c>timeman.open</c>. Scope timeman.</summary>
        public const string Open = "timeman.open";

        /// <summary><c>timeman.pause</c>. Scope timeman.</summary>
        public const string Pause = "timeman.pause";

        /// <summary><c>timeman.settings</c>. Scope timeman.</summary>
        public const string Settings = "timeman.settings";

        /// <summary><c>timeman.status</c>. Scope timeman.</summary>
        public const string Status = "timeman.status";

        /// <summary><c>timeman.networkrange.*</c>.</summary>
        public static class NetworkRange
        {
            /// <summary><c>timeman.networkrange.check</c>. Scope timeman.</summary>
            public const string Check = "timeman.networkrange.check";

            /// <summary><c>timeman.networkrange.get</c>. Scope timeman. Reads.</summary>
            public const string Get = "timeman.networkrange.get";

            /// <summary><c>timeman.networkrange.set</c>. Scope timeman. Writes.</summary>
            public const string Set = "timeman.networkrange.set";
        }

        /// <summary><c>timeman.record.*</c>.</summary>
        public static class Record
        {
            /// <summary><c>timeman.record.list</c>. REST 3.0. Scope timeman. Reads.</summary>
            public const string List = "timeman.record.list";

            /// <summary><c>timeman.record.field.*</c>.</summary>
            public static class Field
            {
                /// <summary><c>timeman.record.field.get</c>. REST 3.0. Scope timeman. Reads.</summary>
                public const string Get = "timeman.record.field.get";

                /// <summary><c>timeman.record.field.list</c>. REST 3.0. Scope timeman. Reads.</summary>
                public const string List = "timeman.record.field.list";
            }
        }

        /// <summary><c>timeman.schedule.*</c>.</summary>
        public static class Schedule
        {
            /// <summary><c>timeman.schedule.get</c>. Scope timeman. Reads.</summary>
            public const string Get = "timeman.schedule.get";
        }

        /// <summary><c>timeman.timecontrol.*</c>.</summary>
        public static class TimeControl
        {
            /// <summary><c>timeman.timecontrol.report.*</c>.</summary>
            public static class Report
            {
                /// <summary><c>timeman.timecontrol.report.add</c>. Scope timeman. Writes.</summary>
                public const string Add = "timeman.timecontrol.report.add";
            }

            /// <summary><c>timeman.timecontrol.reports.*</c>.</summary>
            public static class Reports
            {
                /// <summary><c>timeman.timecontrol.reports.get</c>. Scope timeman. Reads.</summary>
                public const string Get = "timeman.timecontrol.reports.get";

                /// <summary><c>timeman.timecontrol.reports.settings.*</c>.</summary>
                public static class Settings
                {
                    /// <summary><c>timeman.timecontrol.reports.settings.get</c>. Scope timeman. Reads.</summary>
                    public const string Get = "timeman.timecontrol.reports.settings.get";
                }

                /// <summary><c>timeman.timecontrol.reports.users.*</c>.</summary>
                public static class Users
                {
                    /// <summary><c>timeman.timecontrol.reports.users.get</c>. Scope timeman. Reads.</summary>
                    public const string Get = "timeman.timecontrol.reports.users.get";
                }
            }

            /// <summary><c>timeman.timecontrol.settings.*</c>.</summary>
            public static class Settings
            {
                /// <summary><c>timeman.timecontrol.settings.get</c>. Scope timeman. Reads.</summary>
                public const string Get = "timeman.timecontrol.settings.get";

                /// <summary><c>timeman.timecontrol.settings.set</c>. Scope timeman. Writes.</summary>
                public const string Set = "timeman.timecontrol.settings.set";
            }
        }
    }
}
