namespace Bridge24.Client;

public static partial class EventNames
{
    /// <summary>Events of ImBot.</summary>
    public static class ImBot
    {
        /// <summary><c>ONIMBOTDELETE</c>. Scope imbot.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string Delete = "ONIMBOTDELETE";

        /// <summary><c>ONIMCOMMANDADD</c>. Scope imbot.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string ImCommandAdd = "ONIMCOMMANDADD";

        /// <summary><c>ONIMBOTJOINCHAT</c>. Scope imbot.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string JoinChat = "ONIMBOTJOINCHAT";

        /// <summary><c>ONIMBOTMESSAGEADD</c>. Scope imbot.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string MessageAdd = "ONIMBOTMESSAGEADD";

        /// <summary><c>ONIMBOTMESSAGEDELETE</c>. Scope imbot.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string MessageDelete = "ONIMBOTMESSAGEDELETE";

        /// <summary><c>ONIMBOTMESSAGEUPDATE</c>. Scope imbot.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string MessageUpdate = "ONIMBOTMESSAGEUPDATE";
    }
}
