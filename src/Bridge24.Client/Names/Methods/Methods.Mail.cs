namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>mail.*</c>.</summary>
    public static class Mail
    {
        /// <summary><c>mail.mailbox.*</c>.</summary>
        public static class Mailbox
        {
            /// <summary><c>mail.mailbox.get</c>. REST 3.0. Scope mail. Reads.</summary>
            public const string Get = "mail.mailbox.get";

            /// <summary><c>mail.mailbox.list</c>. REST 3.0. Scope mail. Reads.</summary>
            public const string List = "mail.mailbox.list";

            /// <summary><c>mail.mailbox.senders</c>. REST 3.0. Scope mail.</summary>
            public const string Senders = "mail.mailbox.senders";

            /// <summary><c>mail.mailbox.field.*</c>.</summary>
            public static class Field
            {
                /// <summary><c>mail.mailbox.field.get</c>. REST 3.0. Scope mail. Reads.</summary>
                public const string Get = "mail.mailbox.field.get";

                /// <summary><c>mail.mailbox.field.list</c>. REST 3.0. Scope mail. Reads.</summary>
                public const string List = "mail.mailbox.field.list";
            }
        }

        /// <summary><c>mail.message.*</c>.</summary>
        public static class Message
        {
            /// <summary><c>mail.message.createcalendarevent</c>. REST 3.0. Scope mail.</summary>
            public const string CreateCalendarEvent = "mail.message.createcalendarevent";

            /// <summary><c>mail.message.createchat</c>. REST 3.0. Scope mail.</summary>
            public const string CreateChat = "mail.message.createchat";

            /// <summary><c>mail.message.createcrmactivity</c>. REST 3.0. Scope mail.</summary>
            public const string CreateCrmActivity = "mail.message.createcrmactivity";

            /// <summary><c>mail.message.createfeedpost</c>. REST 3.0. Scope mail.</summary>
            public const string CreateFeedPost = "mail.message.createfeedpost";

            /// <summary><c>mail.message.createtask</c>. REST 3.0. Scope mail.</summary>
            public const string CreateTask = "mail.message.createtask";

            /// <summary><c>mail.message.forward</c>. REST 3.0. Scope mail.</summary>
            public const string Forward = "mail.message.forward";

            /// <summary><c>mail.message.get</c>. REST 3.0. Scope mail. Reads.</summary>
            public const string Get = "mail.message.get";

            /// <summary><c>mail.message.list</c>. REST 3.0. Scope mail. Reads.</summary>
            public const string List = "mail.message.list";

            /// <summary><c>mail.message.movetofolder</c>. REST 3.0. Scope mail.</summary>
            public const string MoveToFolder = "mail.message.movetofolder";

            /// <summary><c>mail.message.removecrmactivity</c>. REST 3.0. Scope mail.</summary>
            public const string RemoveCrmActivity = "mail.message.removecrmactivity";

            /// <summary><c>mail.message.reply</c>. REST 3.0. Scope mail.</summary>
            public const string Reply = "mail.message.reply";

            /// <summary><c>mail.message.send</c>. REST 3.0. Scope mail.</summary>
            public const string Send = "mail.message.send";

            /// <summary><c>mail.message.thread</c>. REST 3.0. Scope mail.</summary>
            public const string Thread = "mail.message.thread";

            /// <summary><c>mail.message.field.*</c>.</summary>
            public static class Field
            {
                /// <summary><c>mail.message.field.get</c>. REST 3.0. Scope mail. Reads.</summary>
                public const string Get = "mail.message.field.get";

                /// <summary><c>mail.message.field.list</c>. REST 3.0. Scope mail. Reads.</summary>
                public const string List = "mail.message.field.list";
            }
        }

        /// <summary><c>mail.recipient.*</c>.</summary>
        public static class Recipient
        {
            /// <summary><c>mail.recipient.listcontacts</c>. REST 3.0. Scope mail.</summary>
            public const string ListContacts = "mail.recipient.listcontacts";

            /// <summary><c>mail.recipient.listemployees</c>. REST 3.0. Scope mail.</summary>
            public const string ListEmployees = "mail.recipient.listemployees";

            /// <summary><c>mail.recipient.field.*</c>.</summary>
            public static class Field
            {
                /// <summary><c>mail.recipient.field.get</c>. REST 3.0. Scope mail. Reads.</summary>
                public const string Get = "mail.recipient.field.get";

                /// <summary><c>mail.recipient.field.list</c>. REST 3.0. Scope mail. Reads.</summary>
                public const string List = "mail.recipient.field.list";
            }
        }
    }
}
