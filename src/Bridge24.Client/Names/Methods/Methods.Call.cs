namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>call.*</c>.</summary>
    public static class Call
    {
        /// <summary><c>call.followup.*</c>.</summary>
        public static class Followup
        {
            /// <summary><c>call.followup.get</c>. REST 3.0. Scope call. Reads.</summary>
            public const string Get = "call.followup.get";

            /// <summary><c>call.followup.list</c>. REST 3.0. Scope call. Reads.</summary>
            public const string List = "call.followup.list";

            /// <summary><c>call.followup.field.*</c>.</summary>
            public static class Field
            {
                /// <summary><c>call.followup.field.get</c>. REST 3.0. Scope call. Reads.</summary>
                public const string Get = "call.followup.field.get";

                /// <summary><c>call.followup.field.list</c>. REST 3.0. Scope call. Reads.</summary>
                public const string List = "call.followup.field.list";
            }
        }
    }
}
