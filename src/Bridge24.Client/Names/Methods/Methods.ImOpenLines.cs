namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>imopenlines.*</c>.</summary>
    public static class ImOpenLines
    {
        /// <summary><c>imopenlines.bot.*</c>.</summary>
        public static class Bot
        {
            /// <summary><c>imopenlines.bot.session.*</c>.</summary>
            public static class Session
            {
                /// <summary><c>imopenlines.bot.session.finish</c>. Scope imopenlines or imbot.</summary>
                public const string Finish = "imopenlines.bot.session.finish";

                /// <summary><c>imopenlines.bot.session.operator</c>. Scope imopenlines or imbot.</summary>
                public const string Operator = "imopenlines.bot.session.operator";

                /// <summary><c>imopenlines.bot.session.transfer</c>. Scope imopenlines or imbot.</summary>
                public const string Transfer = "imopenlines.bot.session.transfer";

                /// <summary><c>imopenlines.bot.session.message.*</c>.</summary>
                public static class Message
                {
                    /// <summary><c>imopenlines.bot.session.message.send</c>. Scope imopenlines or imbot.</summary>
                    public const string Send = "imopenlines.bot.session.message.send";
                }
            }
        }

        /// <summary><c>imopenlines.config.*</c>.</summary>
        public static class Config
        {
            /// <summary><c>imopenlines.config.add</c>. Scope imopenlines. Writes.</summary>
            public const string Add = "imopenlines.config.add";

            /// <summary><c>imopenlines.config.delete</c>. Scope imopenlines. Writes.</summary>
            public const string Delete = "imopenlines.config.delete";

            /// <summary><c>imopenlines.config.get</c>. Scope imopenlines. Reads.</summary>
            public const string Get = "imopenlines.config.get";

            /// <summary><c>imopenlines.config.update</c>. Scope imopenlines. Writes.</summary>
            public const string Update = "imopenlines.config.update";

            /// <summary><c>imopenlines.config.list.*</c>.</summary>
            public static class List
            {
                /// <summary><c>imopenlines.config.list.get</c>. Scope imopenlines. Reads.</summary>
                public const string Get = "imopenlines.config.list.get";
            }

            /// <summary><c>imopenlines.config.path.*</c>.</summary>
            public static class Path
            {
                /// <summary><c>imopenlines.config.path.get</c>. Scope imopenlines. Reads.</summary>
                public const string Get = "imopenlines.config.path.get";
            }
        }

        /// <summary><c>imopenlines.crm.*</c>.</summary>
        public static class Crm
        {
            /// <summary><c>imopenlines.crm.chat.*</c>.</summary>
            public static class Chat
            {
                /// <summary><c>imopenlines.crm.chat.get</c>. Scope imopenlines. Reads.</summary>
                public const string Get = "imopenlines.crm.chat.get";

                /// <summary><c>imopenlines.crm.chat.getLastId</c>. Scope imopenlines.</summary>
                public const string GetLastId = "imopenlines.crm.chat.getLastId";

                /// <summary><c>imopenlines.crm.chat.user.*</c>.</summary>
                public static class User
                {
                    /// <summary><c>imopenlines.crm.chat.user.add</c>. Scope imopenlines. Writes.</summary>
                    public const string Add = "imopenlines.crm.chat.user.add";

                    /// <summary><c>imopenlines.crm.chat.user.delete</c>. Scope imopenlines. Writes.</summary>
                    public const string Delete = "imopenlines.crm.chat.user.delete";
                }
            }

            /// <summary><c>imopenlines.crm.lead.*</c>.</summary>
            public static class Lead
            {
                /// <summary><c>imopenlines.crm.lead.create</c>. Scope imopenlines. Writes.</summary>
                public const string Create = "imopenlines.crm.lead.create";
            }

            /// <summary><c>imopenlines.crm.message.*</c>.</summary>
            public static class Message
            {
                /// <summary><c>imopenlines.crm.message.add</c>. Scope imopenlines. Writes.</summary>
                public const string Add = "imopenlines.crm.message.add";
            }
        }

        /// <summary><c>imopenlines.dialog.*</c>.</summary>
        public static class Dialog
        {
            /// <summary><c>imopenlines.dialog.get</c>. Scope imopenlines. Reads.</summary>
            public const string Get = "imopenlines.dialog.get";
        }

        /// <summary><c>imopenlines.message.*</c>.</summary>
        public static class Message
        {
            /// <summary><c>imopenlines.message.quick.*</c>.</summary>
            public static class Quick
            {
                /// <summary><c>imopenlines.message.quick.save</c>. Scope imopenlines.</summary>
                public const string Save = "imopenlines.message.quick.save";
            }

            /// <summary><c>imopenlines.message.session.*</c>.</summary>
            public static class Session
            {
                /// <summary><c>imopenlines.message.session.start</c>. Scope imopenlines.</summary>
                public const string Start = "imopenlines.message.session.start";
            }
        }

        /// <summary><c>imopenlines.network.*</c>.</summary>
        public static class Network
        {
            /// <summary><c>imopenlines.network.join</c>. Scope imopenlines.</summary>
            public const string Join = "imopenlines.network.join";

            /// <summary><c>imopenlines.network.message.*</c>.</summary>
            public static class Message
            {
                /// <summary><c>imopenlines.network.message.add</c>. Scope imopenlines. Writes.</summary>
                public const string Add = "imopenlines.network.message.add";
            }
        }

        /// <summary><c>imopenlines.operator.*</c>.</summary>
        public static class Operator
        {
            /// <summary><c>imopenlines.operator.answer</c>. Scope imopenlines.</summary>
            public const string Answer = "imopenlines.operator.answer";

            /// <summary><c>imopenlines.operator.finish</c>. Scope imopenlines.</summary>
            public const string Finish = "imopenlines.operator.finish";

            /// <summary><c>imopenlines.operator.skip</c>. Scope imopenlines.</summary>
            public const string Skip = "imopenlines.operator.skip";

            /// <summary><c>imopenlines.operator.spam</c>. Scope imopenlines.</summary>
            public const string Spam = "imopenlines.operator.spam";

            /// <summary><c>imopenlines.operator.transfer</c>. Scope imopenlines.</summary>
            public const string Transfer = "imopenlines.operator.transfer";

            /// <summary><c>imopenlines.operator.another.*</c>.</summary>
            public static class Another
            {
                /// <summary><c>imopenlines.operator.another.finish</c>. Scope imopenlines.</summary>
                public const string Finish = "imopenlines.operator.another.finish";
            }
        }

        /// <summary><c>imopenlines.revision.*</c>.</summary>
        public static class Revision
        {
            /// <summary><c>imopenlines.revision.get</c>. Scope imopenlines. Reads.</summary>
            public const string Get = "imopenlines.revision.get";
        }

        /// <summary><c>imopenlines.session.*</c>.</summary>
        public static class Session
        {
            /// <summary><c>imopenlines.session.intercept</c>. Scope imopenlines.</summary>
            public const string Intercept = "imopenlines.session.intercept";

            /// <summary><c>imopenlines.session.join</c>. Scope imopenlines.</summary>
            public const string Join = "imopenlines.session.join";

            /// <summary><c>imopenlines.session.open</c>. Scope imopenlines.</summary>
            public const string Open = "imopenlines.session.open";

            /// <summary><c>imopenlines.session.start</c>. Scope imopenlines.</summary>
            public const string Start = "imopenlines.session.start";

            /// <summary><c>imopenlines.session.head.*</c>.</summary>
            public static class Head
            {
                /// <summary><c>imopenlines.session.head.vote</c>. Scope imopenlines.</summary>
                public const string Vote = "imopenlines.session.head.vote";
            }

            /// <summary><c>imopenlines.session.history.*</c>.</summary>
            public static class History
            {
                /// <summary><c>imopenlines.session.history.get</c>. Scope imopenlines. Reads.</summary>
                public const string Get = "imopenlines.session.history.get";
            }

            /// <summary><c>imopenlines.session.mode.*</c>.</summary>
            public static class Mode
            {
                /// <summary><c>imopenlines.session.mode.pin</c>. Scope imopenlines.</summary>
                public const string Pin = "imopenlines.session.mode.pin";

                /// <summary><c>imopenlines.session.mode.pinAll</c>. Scope imopenlines.</summary>
                public const string PinAll = "imopenlines.session.mode.pinAll";

                /// <summary><c>imopenlines.session.mode.silent</c>. Scope imopenlines.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string Silent = "imopenlines.session.mode.silent";

                /// <summary><c>imopenlines.session.mode.unpinAll</c>. Scope imopenlines.</summary>
                public const string UnpinAll = "imopenlines.session.mode.unpinAll";
            }
        }
    }
}
