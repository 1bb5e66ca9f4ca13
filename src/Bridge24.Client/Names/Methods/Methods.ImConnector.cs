namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>imconnector.*</c>.</summary>
    public static class ImConnector
    {
        /// <summary><c>imconnector.activate</c>. Scope imopenlines.</summary>
        public const string Activate = "imconnector.activate";

        /// <summary><c>imconnector.list</c>. Scope imopenlines. Reads.</summary>
        public const string List = "imconnector.list";

        /// <summary><c>imconnector.register</c>. Scope imopenlines.</summary>
        public const string Register = "imconnector.register";

        /// <summary><c>imconnector.status</c>. Scope imopenlines.</summary>
        public const string Status = "imconnector.status";

        /// <summary><c>imconnector.unregister</c>. Scope imopenlines. Writes.</summary>
        public const string Unregister = "imconnector.unregister";

        /// <summary><c>imconnector.chat.*</c>.</summary>
        public static class Chat
        {
            /// <summary><c>imconnector.chat.name.*</c>.</summary>
            public static class Name
            {
                /// <summary><c>imconnector.chat.name.set</c>. Scope imconnector. Writes.</summary>
                public const string Set = "imconnector.chat.name.set";
            }
        }

        /// <summary><c>imconnector.connector.*</c>.</summary>
        public static class Connector
        {
            /// <summary><c>imconnector.connector.data.*</c>.</summary>
            public static class Data
            {
                /// <summary><c>imconnector.connector.data.set</c>. Scope imopenlines. Writes.</summary>
                public const string Set = "imconnector.connector.data.set";
            }
        }

        /// <summary><c>imconnector.delete.*</c>.</summary>
        public static class Delete
        {
            /// <summary><c>imconnector.delete.messages</c>. Scope imopenlines.</summary>
            public const string Messages = "imconnector.delete.messages";
        }

        /// <summary><c>imconnector.send.*</c>.</summary>
        public static class Send
        {
            /// <summary><c>imconnector.send.messages</c>. Scope imopenlines.</summary>
            public const string Messages = "imconnector.send.messages";

            /// <summary><c>imconnector.send.status.*</c>.</summary>
            public static class Status
            {
                /// <summary><c>imconnector.send.status.delivery</c>. Scope imopenlines.</summary>
                public const string Delivery = "imconnector.send.status.delivery";

                /// <summary><c>imconnector.send.status.reading</c>. Scope imopenlines.</summary>
                public const string Reading = "imconnector.send.status.reading";
            }
        }

        /// <summary><c>imconnector.update.*</c>.</summary>
        public static class Update
        {
            /// <summary><c>imconnector.update.messages</c>. Scope imopenlines.</summary>
            public const string Messages = "imconnector.update.messages";
        }
    }
}
