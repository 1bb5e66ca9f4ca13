namespace Bridge24.Client;

public static partial class EventNames
{
    /// <summary>Events of ImOpenLines.</summary>
    public static class ImOpenLines
    {
        /// <summary><c>ONOPENLINEMESSAGEADD</c>. Scope imopenlines.</summary>
        public const string OpenLineMessageAdd = "ONOPENLINEMESSAGEADD";

        /// <summary><c>ONOPENLINEMESSAGEDELETE</c>. Scope imopenlines.</summary>
        public const string OpenLineMessageDelete = "ONOPENLINEMESSAGEDELETE";

        /// <summary><c>ONOPENLINEMESSAGEUPDATE</c>. Scope imopenlines.</summary>
        public const string OpenLineMessageUpdate = "ONOPENLINEMESSAGEUPDATE";

        /// <summary><c>ONSESSIONFINISH</c>. Scope imopenlines.</summary>
        public const string SessionFinish = "ONSESSIONFINISH";

        /// <summary><c>ONSESSIONSTART</c>. Scope imopenlines.</summary>
        public const string SessionStart = "ONSESSIONSTART";
    }
}
