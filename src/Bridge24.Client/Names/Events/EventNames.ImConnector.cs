namespace Bridge24.Client;

public static partial class EventNames
{
    /// <summary>Events of ImConnector.</summary>
    public static class ImConnector
    {
        /// <summary><c>ONIMCONNECTORDIALOGFINISH</c>. Scope imconnector.</summary>
        public const string DialogFinish = "ONIMCONNECTORDIALOGFINISH";

        /// <summary><c>ONIMCONNECTORDIALOGSTART</c>. Scope imconnector.</summary>
        public const string DialogStart = "ONIMCONNECTORDIALOGSTART";

        /// <summary><c>ONIMCONNECTORLINEDELETE</c>. Scope imconnector.</summary>
        public const string LineDelete = "ONIMCONNECTORLINEDELETE";

        /// <summary><c>ONIMCONNECTORMESSAGEADD</c>. Scope imconnector.</summary>
        public const string MessageAdd = "ONIMCONNECTORMESSAGEADD";

        /// <summary><c>ONIMCONNECTORMESSAGEDELETE</c>. Scope imconnector.</summary>
        public const string MessageDelete = "ONIMCONNECTORMESSAGEDELETE";

        /// <summary><c>ONIMCONNECTORMESSAGEUPDATE</c>. Scope imconnector.</summary>
        public const string MessageUpdate = "ONIMCONNECTORMESSAGEUPDATE";

        /// <summary><c>ONIMCONNECTORSTATUSDELETE</c>. Scope imconnector.</summary>
        public const string StatusDelete = "ONIMCONNECTORSTATUSDELETE";
    }
}
