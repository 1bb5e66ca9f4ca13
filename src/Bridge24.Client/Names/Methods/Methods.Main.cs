namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>main.*</c>.</summary>
    public static class Main
    {
        /// <summary><c>main.eventlog.*</c>.</summary>
        public static class Eventlog
        {
            /// <summary><c>main.eventlog.get</c>. REST 3.0. Scope main. Reads.</summary>
            public const string Get = "main.eventlog.get";

            /// <summary><c>main.eventlog.list</c>. REST 3.0. Scope main. Reads.</summary>
            public const string List = "main.eventlog.list";

            /// <summary><c>main.eventlog.tail</c>. REST 3.0. Scope main.</summary>
            public const string Tail = "main.eventlog.tail";

            /// <summary><c>main.eventlog.field.*</c>.</summary>
            public static class Field
            {
                /// <summary><c>main.eventlog.field.get</c>. REST 3.0. Scope main. Reads.</summary>
                public const string Get = "main.eventlog.field.get";

                /// <summary><c>main.eventlog.field.list</c>. REST 3.0. Scope main. Reads.</summary>
                public const string List = "main.eventlog.field.list";
            }
        }
    }
}
