namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>socialnetwork.*</c>.</summary>
    public static class SocialNetwork
    {
        /// <summary><c>socialnetwork.api.*</c>.</summary>
        public static class Api
        {
            /// <summary><c>socialnetwork.api.workgroup.*</c>.</summary>
            public static class Workgroup
            {
                /// <summary><c>socialnetwork.api.workgroup.get</c>. Scope socialnetwork. Reads.</summary>
                public const string Get = "socialnetwork.api.workgroup.get";

                /// <summary><c>socialnetwork.api.workgroup.list</c>. Scope socialnetwork. Reads.</summary>
                public const string List = "socialnetwork.api.workgroup.list";
            }
        }
    }
}
