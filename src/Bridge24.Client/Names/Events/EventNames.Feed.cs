namespace Bridge24.Client;

public static partial class EventNames
{
    /// <summary>Events of Feed.</summary>
    public static class Feed
    {
        /// <summary><c>ONLIVEFEEDPOSTADD</c>. Scope log.</summary>
        public const string FeedPostAdd = "ONLIVEFEEDPOSTADD";

        /// <summary><c>ONLIVEFEEDPOSTDELETE</c>. Scope log.</summary>
        public const string FeedPostDelete = "ONLIVEFEEDPOSTDELETE";

        /// <summary><c>ONLIVEFEEDPOSTUPDATE</c>. Scope log.</summary>
        public const string FeedPostUpdate = "ONLIVEFEEDPOSTUPDATE";
    }
}
