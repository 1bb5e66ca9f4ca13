namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>messageservice.*</c>.</summary>
    public static class MessageService
    {
        /// <summary><c>messageservice.message.*</c>.</summary>
        public static class Message
        {
            /// <summary><c>messageservice.message.status.*</c>.</summary>
            public static class Status
            {
                /// <summary><c>messageservice.message.status.update</c>. Scope messageservice. Writes.</summary>
                public const string Update = "messageservice.message.status.update";
            }
        }

        /// <summary><c>messageservice.sender.*</c>.</summary>
        public static class Sender
        {
            /// <summary><c>messageservice.sender.add</c>. Scope messageservice. Writes.</summary>
            public const string Add = "messageservice.sender.add";

            /// <summary><c>messageservice.sender.delete</c>. Scope messageservice. Writes.</summary>
            public const string Delete = "messageservice.sender.delete";

            /// <summary><c>messageservice.sender.list</c>. Scope messageservice. Reads.</summary>
            public const string List = "messageservice.sender.list";

            /// <summary><c>messageservice.sender.update</c>. Scope messageservice. Writes.</summary>
            public const string Update = "messageservice.sender.update";
        }
    }
}
