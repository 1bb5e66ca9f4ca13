namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>user.*</c>.</summary>
    public static class User
    {
        /// <summary><c>user.access</c>. Scope basic.</summary>
        public const string Access = "user.access";

        /// <summary><c>user.add</c>. Scope user. Writes.</summary>
        public const string Add = "user.add";

        /// <summary><c>user.admin</c>. Scope basic.</summary>
        public const string Admin = "user.admin";

        /// <summary><c>user.current</c>. Scope user or user_brief or user_basic. Reads.</summary>
        public const string Current = "user.current";

        /// <summary><c>user.fields</c>. Scope user or user_brief or user_basic. Reads.</summary>
        public const string Fields = "user.fields";

        /// <summary><c>user.get</c>. Scope user or user_brief or user_basic. Reads.</summary>
        public const string Get = "user.get";

        /// <summary><c>user.option</c>. Scope basic.</summary>
        public const string Option = "user.option";

        /// <summary><c>user.option.get</c>. Scope basic. Reads.</summary>
        public const string OptionGet = "user.option.get";

        /// <summary><c>user.option.set</c>. Scope basic. Writes.</summary>
        public const string OptionSet = "user.option.set";

        /// <summary><c>user.search</c>. Scope user or user_brief or user_basic. Reads.</summary>
        public const string Search = "user.search";

        /// <summary><c>user.update</c>. Scope user. Writes.</summary>
        public const string Update = "user.update";

        /// <summary><c>user.userfield.*</c>.</summary>
        public static class UserField
        {
            /// <summary><c>user.userfield.add</c>. Scope user.userfield. Writes.</summary>
            public const string Add = "user.userfield.add";

            /// <summary><c>user.userfield.delete</c>. Scope user.userfield. Writes.</summary>
            public const string Delete = "user.userfield.delete";

            /// <summary><c>user.userfield.list</c>. Scope user.userfield. Reads.</summary>
            public const string List = "user.userfield.list";

            /// <summary><c>user.userfield.update</c>. Scope user.userfield. Writes.</summary>
            public const string Update = "user.userfield.update";

            /// <summary><c>user.userfield.file.*</c>.</summary>
            public static class File
            {
                /// <summary><c>user.userfield.file.get</c>. Scope user.userfield. Reads.</summary>
                public const string Get = "user.userfield.file.get";
            }
        }
    }
}
