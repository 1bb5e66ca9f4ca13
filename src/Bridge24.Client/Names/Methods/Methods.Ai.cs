namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>ai.*</c>.</summary>
    public static class Ai
    {
        /// <summary><c>ai.engine.*</c>.</summary>
        public static class Engine
        {
            /// <summary><c>ai.engine.list</c>. Scope ai_admin. Reads.</summary>
            public const string List = "ai.engine.list";

            /// <summary><c>ai.engine.register</c>. Scope ai_admin.</summary>
            public const string Register = "ai.engine.register";

            /// <summary><c>ai.engine.unregister</c>. Scope ai_admin. Writes.</summary>
            public const string Unregister = "ai.engine.unregister";
        }
    }
}
