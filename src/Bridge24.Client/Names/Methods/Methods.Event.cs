namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>event.*</c>.</summary>
    public static class Event
    {
        /// <summary><c>event.bind</c>.</summary>
        public const string Bind = "event.bind";

        /// <summary><c>event.get</c>. Reads.</summary>
        public const string Get = "event.get";

        /// <summary><c>event.unbind</c>.</summary>
        public const string Unbind = "event.unbind";

        /// <summary><c>event.offline.*</c>.</summary>
        public static class Offline
        {
            /// <summary><c>event.offline.clear</c>.</summary>
            public const string Clear = "event.offline.clear";

            /// <summary><c>event.offline.error</c>.</summary>
            public const string Error = "event.offline.error";

            /// <summary><c>event.offline.get</c>.</summary>
            public const string Get = "event.offline.get";

            /// <summary><c>event.offline.list</c>. Reads.</summary>
            public const string List = "event.offline.list";
        }
    }
}
