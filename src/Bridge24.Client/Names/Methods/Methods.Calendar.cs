namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>calendar.*</c>.</summary>
    public static class Calendar
    {
        /// <summary><c>calendar.accessibility.*</c>.</summary>
        public static class Accessibility
        {
            /// <summary><c>calendar.accessibility.get</c>. Scope calendar. Reads.</summary>
            public const string Get = "calendar.accessibility.get";
        }

        /// <summary><c>calendar.event.*</c>.</summary>
        public static class Event
        {
            /// <summary><c>calendar.event.add</c>. Scope calendar. Writes.</summary>
            public const string Add = "calendar.event.add";

            /// <summary><c>calendar.event.delete</c>. Scope calendar. Writes.</summary>
            public const string Delete = "calendar.event.delete";

            /// <summary><c>calendar.event.get</c>. Scope calendar. Reads.</summary>
            public const string Get = "calendar.event.get";

            /// <summary><c>calendar.event.get.nearest</c>. Scope calendar.</summary>
            public const string GetNearest = "calendar.event.get.nearest";

            /// <summary><c>calendar.event.getbyid</c>. Scope calendar.</summary>
            public const string Getbyid = "calendar.event.getbyid";

            /// <summary><c>calendar.event.update</c>. Scope calendar. Writes.</summary>
            public const string Update = "calendar.event.update";
        }

        /// <summary><c>calendar.meeting.*</c>.</summary>
        public static class Meeting
        {
            /// <summary><c>calendar.meeting.status.*</c>.</summary>
            public static class Status
            {
                /// <summary><c>calendar.meeting.status.get</c>. Scope calendar. Reads.</summary>
                public const string Get = "calendar.meeting.status.get";

                /// <summary><c>calendar.meeting.status.set</c>. Scope calendar. Writes.</summary>
                public const string Set = "calendar.meeting.status.set";
            }
        }

        /// <summary><c>calendar.resource.*</c>.</summary>
        public static class Resource
        {
            /// <summary><c>calendar.resource.add</c>. Scope calendar. Writes.</summary>
            public const string Add = "calendar.resource.add";

            /// <summary><c>calendar.resource.delete</c>. Scope calendar. Writes.</summary>
            public const string Delete = "calendar.resource.delete";

            /// <summary><c>calendar.resource.list</c>. Scope calendar. Reads.</summary>
            public const string List = "calendar.resource.list";

            /// <summary><c>calendar.resource.update</c>. Scope calendar. Writes.</summary>
            public const string Update = "calendar.resource.update";

            /// <summary><c>calendar.resource.booking.*</c>.</summary>
            public static class Booking
            {
                /// <summary><c>calendar.resource.booking.list</c>. Scope calendar. Reads.</summary>
                public const string List = "calendar.resource.booking.list";
            }
        }

        /// <summary><c>calendar.section.*</c>.</summary>
        public static class Section
        {
            /// <summary><c>calendar.section.add</c>. Scope calendar. Writes.</summary>
            public const string Add = "calendar.section.add";

            /// <summary><c>calendar.section.delete</c>. Scope calendar. Writes.</summary>
            public const string Delete = "calendar.section.delete";

            /// <summary><c>calendar.section.get</c>. Scope calendar. Reads.</summary>
            public const string Get = "calendar.section.get";

            /// <summary><c>calendar.section.update</c>. Scope calendar. Writes.</summary>
            public const string Update = "calendar.section.update";
        }

        /// <summary><c>calendar.settings.*</c>.</summary>
        public static class Settings
        {
            /// <summary><c>calendar.settings.get</c>. Scope calendar. Reads.</summary>
            public const string Get = "calendar.settings.get";
        }

        /// <summary><c>calendar.user.*</c>.</summary>
        public static class User
        {
            /// <summary><c>calendar.user.settings.*</c>.</summary>
            public static class Settings
            {
                /// <summary><c>calendar.user.settings.get</c>. Scope calendar. Reads.</summary>
                public const string Get = "calendar.user.settings.get";

                /// <summary><c>calendar.user.settings.set</c>. Scope calendar. Writes.</summary>
                public const string Set = "calendar.user.settings.set";
            }
        }
    }
}
