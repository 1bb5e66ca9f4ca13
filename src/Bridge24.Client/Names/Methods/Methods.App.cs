namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>app.*</c>.</summary>
    public static class App
    {
        /// <summary><c>app.info</c>. Scope basic.</summary>
        public const string Info = "app.info";

        /// <summary><c>app.option.*</c>.</summary>
        public static class Option
        {
            /// <summary><c>app.option.get</c>. Scope basic. Reads.</summary>
            public const string Get = "app.option.get";

            /// <summary><c>app.option.set</c>. Scope basic. Writes.</summary>
            public const string Set = "app.option.set";
        }
    }
}
