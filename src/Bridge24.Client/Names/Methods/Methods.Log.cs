namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>log.*</c>.</summary>
    public static class Log
    {
        /// <summary><c>log.blogcomment.*</c>.</summary>
        public static class BlogComment
        {
            /// <summary><c>log.blogcomment.add</c>. Scope log. Writes.</summary>
            public const string Add = "log.blogcomment.add";

            /// <summary><c>log.blogcomment.delete</c>. Scope log. Writes.</summary>
            public const string Delete = "log.blogcomment.delete";

            /// <summary><c>log.blogcomment.user.*</c>.</summary>
            public static class User
            {
                /// <summary><c>log.blogcomment.user.get</c>. Scope log. Reads.</summary>
                public const string Get = "log.blogcomment.user.get";
            }
        }

        /// <summary><c>log.blogpost.*</c>.</summary>
        public static class Blogpost
        {
            /// <summary><c>log.blogpost.add</c>. Scope log. Writes.</summary>
            public const string Add = "log.blogpost.add";

            /// <summary><c>log.blogpost.delete</c>. Scope log. Writes.</summary>
            public const string Delete = "log.blogpost.delete";

            /// <summary><c>log.blogpost.get</c>. Scope log. Reads.</summary>
            public const string Get = "log.blogpost.get";

            /// <summary><c>log.blogpost.share</c>. Scope log.</summary>
            public const string Share = "log.blogpost.share";

            /// <summary><c>log.blogpost.update</c>. Scope log. Writes.</summary>
            public const string Update = "log.blogpost.update";

            /// <summary><c>log.blogpost.getusers.*</c>.</summary>
            public static class Getusers
            {
                /// <summary><c>log.blogpost.getusers.important</c>. Scope log.</summary>
                public const string Important = "log.blogpost.getusers.important";
            }
        }
    }
}
