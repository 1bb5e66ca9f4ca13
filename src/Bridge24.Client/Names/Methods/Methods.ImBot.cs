namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>imbot.*</c>.</summary>
    public static class ImBot
    {
        /// <summary><c>imbot.register</c>. Scope imbot.</summary>
        [Obsolete("Deprecated. Use imbot.v2.Bot.register.")]
        public const string Register = "imbot.register";

        /// <summary><c>imbot.unregister</c>. Scope imbot. Writes.</summary>
        [Obsolete("Deprecated. Use imbot.v2.Bot.unregister.")]
        public const string Unregister = "imbot.unregister";

        /// <summary><c>imbot.update</c>. Scope imbot. Writes.</summary>
        [Obsolete("Deprecated. Use imbot.v2.Bot.update.")]
        public const string Update = "imbot.update";

        /// <summary><c>imbot.app.*</c>.</summary>
        public static class App
        {
            /// <summary><c>imbot.app.register</c>. Scope imbot.</summary>
            public const string Register = "imbot.app.register";

            /// <summary><c>imbot.app.unregister</c>. Scope imbot. Writes.</summary>
            public const string Unregister = "imbot.app.unregister";

            /// <summary><c>imbot.app.update</c>. Scope imbot. Writes.</summary>
            public const string Update = "imbot.app.update";
        }

        /// <summary><c>imbot.bot.*</c>.</summary>
        public static class Bot
        {
            /// <summary><c>imbot.bot.list</c>. Scope imbot. Reads.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Bot.list.")]
            public const string List = "imbot.bot.list";
        }

        /// <summary><c>imbot.chat.*</c>.</summary>
        public static class Chat
        {
            /// <summary><c>imbot.chat.add</c>. Scope imbot. Writes.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Chat.add.")]
            public const string Add = "imbot.chat.add";

            /// <summary><c>imbot.chat.get</c>. Scope imbot. Reads.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Chat.get.")]
            public const string Get = "imbot.chat.get";

            /// <summary><c>imbot.chat.leave</c>. Scope imbot.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Chat.leave.")]
            public const string Leave = "imbot.chat.leave";

            /// <summary><c>imbot.chat.sendTyping</c>. Scope imbot.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Chat.InputAction.notify.")]
            public const string SendTyping = "imbot.chat.sendTyping";

            /// <summary><c>imbot.chat.setManager</c>. Scope imbot.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Chat.Manager.add.")]
            public const string SetManager = "imbot.chat.setManager";

            /// <summary><c>imbot.chat.setOwner</c>. Scope imbot.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Chat.setOwner.")]
            public const string SetOwner = "imbot.chat.setOwner";

            /// <summary><c>imbot.chat.updateAvatar</c>. Scope imbot.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Chat.update.")]
            public const string UpdateAvatar = "imbot.chat.updateAvatar";

            /// <summary><c>imbot.chat.updateColor</c>. Scope imbot.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Chat.update.")]
            public const string UpdateColor = "imbot.chat.updateColor";

            /// <summary><c>imbot.chat.updateTitle</c>. Scope imbot.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Chat.update.")]
            public const string UpdateTitle = "imbot.chat.updateTitle";

            /// <summary><c>imbot.chat.user.*</c>.</summary>
            public static class User
            {
                /// <summary><c>imbot.chat.user.add</c>. Scope imbot. Writes.</summary>
                [Obsolete("Deprecated. Use imbot.v2.Chat.User.add.")]
                public const string Add = "imbot.chat.user.add";

                /// <summary><c>imbot.chat.user.delete</c>. Scope imbot. Writes.</summary>
                [Obsolete("Deprecated. Use imbot.v2.Chat.User.delete.")]
                public const string Delete = "imbot.chat.user.delete";

                /// <summary><c>imbot.chat.user.list</c>. Scope imbot. Reads.</summary>
                [Obsolete("Deprecated. Use imbot.v2.Chat.User.list.")]
                public const string List = "imbot.chat.user.list";
            }
        }

        /// <summary><c>imbot.command.*</c>.</summary>
        public static class Command
        {
            /// <summary><c>imbot.command.answer</c>. Scope imbot.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Command.answer.")]
            public const string Answer = "imbot.command.answer";

            /// <summary><c>imbot.command.register</c>. Scope imbot.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Command.register.")]
            public const string Register = "imbot.command.register";

            /// <summary><c>imbot.command.unregister</c>. Scope imbot. Writes.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Command.unregister.")]
            public const string Unregister = "imbot.command.unregister";

            /// <summary><c>imbot.command.update</c>. Scope imbot. Writes.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Command.update.")]
            public const string Update = "imbot.command.update";
        }

        /// <summary><c>imbot.dialog.*</c>.</summary>
        public static class Dialog
        {
            /// <summary><c>imbot.dialog.get</c>. Scope imbot. Reads.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Chat.get.")]
            public const string Get = "imbot.dialog.get";
        }

        /// <summary><c>imbot.message.*</c>.</summary>
        public static class Message
        {
            /// <summary><c>imbot.message.add</c>. Scope imbot. Writes.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Chat.Message.send.")]
            public const string Add = "imbot.message.add";

            /// <summary><c>imbot.message.delete</c>. Scope imbot. Writes.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Chat.Message.delete.")]
            public const string Delete = "imbot.message.delete";

            /// <summary><c>imbot.message.like</c>. Scope imbot.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Chat.Message.Reaction.add.")]
            public const string Like = "imbot.message.like";

            /// <summary><c>imbot.message.update</c>. Scope imbot. Writes.</summary>
            [Obsolete("Deprecated. Use imbot.v2.Chat.Message.update.")]
            public const string Update = "imbot.message.update";
        }

        /// <summary><c>imbot.v2.*</c>.</summary>
        public static class V2
        {
            /// <summary><c>imbot.v2.Bot.*</c>.</summary>
            public static class Bot
            {
                /// <summary><c>imbot.v2.Bot.get</c>. Scope imbot. Reads.</summary>
                public const string Get = "imbot.v2.Bot.get";

                /// <summary><c>imbot.v2.Bot.list</c>. Scope imbot. Reads.</summary>
                public const string List = "imbot.v2.Bot.list";

                /// <summary><c>imbot.v2.Bot.register</c>. Scope imbot.</summary>
                public const string Register = "imbot.v2.Bot.register";

                /// <summary><c>imbot.v2.Bot.unregister</c>. Scope imbot. Writes.</summary>
                public const string Unregister = "imbot.v2.Bot.unregister";

                /// <summary><c>imbot.v2.Bot.update</c>. Scope imbot. Writes.</summary>
                public const string Update = "imbot.v2.Bot.update";
            }

            /// <summary><c>imbot.v2.Chat.*</c>.</summary>
            public static class Chat
            {
                /// <summary><c>imbot.v2.Chat.add</c>. Scope imbot. Writes.</summary>
                public const string Add = "imbot.v2.Chat.add";

                /// <summary><c>imbot.v2.Chat.get</c>. Scope imbot. Reads.</summary>
                public const string Get = "imbot.v2.Chat.get";

                /// <summary><c>imbot.v2.Chat.leave</c>. Scope imbot.</summary>
                public const string Leave = "imbot.v2.Chat.leave";

                /// <summary><c>imbot.v2.Chat.setOwner</c>. Scope imbot.</summary>
                public const string SetOwner = "imbot.v2.Chat.setOwner";

                /// <summary><c>imbot.v2.Chat.update</c>. Scope imbot. Writes.</summary>
                public const string Update = "imbot.v2.Chat.update";

                /// <summary><c>imbot.v2.Chat.InputAction.*</c>.</summary>
                public static class InputAction
                {
                    /// <summary><c>imbot.v2.Chat.InputAction.notify</c>. Scope imbot.</summary>
                    public const string Notify = "imbot.v2.Chat.InputAction.notify";
                }

                /// <summary><c>imbot.v2.Chat.Manager.*</c>.</summary>
                public static class Manager
                {
                    /// <summary><c>imbot.v2.Chat.Manager.add</c>. Scope imbot. Writes.</summary>
                    public const string Add = "imbot.v2.Chat.Manager.add";

                    /// <summary><c>imbot.v2.Chat.Manager.delete</c>. Scope imbot. Writes.</summary>
                    public const string Delete = "imbot.v2.Chat.Manager.delete";
                }

                /// <summary><c>imbot.v2.Chat.Message.*</c>.</summary>
                public static class Message
                {
                    /// <summary><c>imbot.v2.Chat.Message.delete</c>. Scope imbot. Writes.</summary>
                    public const string Delete = "imbot.v2.Chat.Message.delete";

                    /// <summary><c>imbot.v2.Chat.Message.get</c>. Scope imbot. Reads.</summary>
                    public const string Get = "imbot.v2.Chat.Message.get";

                    /// <summary><c>imbot.v2.Chat.Message.getContext</c>. Scope imbot.</summary>
                    public const string GetContext = "imbot.v2.Chat.Message.getContext";

                    /// <summary><c>imbot.v2.Chat.Message.read</c>. Scope imbot.</summary>
                    public const string Read = "imbot.v2.Chat.Message.read";

                    /// <summary><c>imbot.v2.Chat.Message.send</c>. Scope imbot.</summary>
                    public const string Send = "imbot.v2.Chat.Message.send";

                    /// <summary><c>imbot.v2.Chat.Message.update</c>. Scope imbot. Writes.</summary>
                    public const string Update = "imbot.v2.Chat.Message.update";

                    /// <summary><c>imbot.v2.Chat.Message.Reaction.*</c>.</summary>
                    public static class Reaction
                    {
                        /// <summary><c>imbot.v2.Chat.Message.Reaction.add</c>. Scope imbot. Writes.</summary>
                        public const string Add = "imbot.v2.Chat.Message.Reaction.add";

                        /// <summary><c>imbot.v2.Chat.Message.Reaction.delete</c>. Scope imbot. Writes.</summary>
                        public const string Delete = "imbot.v2.Chat.Message.Reaction.delete";
                    }
                }

                /// <summary><c>imbot.v2.Chat.TextField.*</c>.</summary>
                public static class TextField
                {
                    /// <summary><c>imbot.v2.Chat.TextField.enabled</c>. Scope imbot.</summary>
                    public const string Enabled = "imbot.v2.Chat.TextField.enabled";
                }

                /// <summary><c>imbot.v2.Chat.User.*</c>.</summary>
                public static class User
                {
                    /// <summary><c>imbot.v2.Chat.User.add</c>. Scope imbot. Writes.</summary>
                    public const string Add = "imbot.v2.Chat.User.add";

                    /// <summary><c>imbot.v2.Chat.User.delete</c>. Scope imbot. Writes.</summary>
                    public const string Delete = "imbot.v2.Chat.User.delete";

                    /// <summary><c>imbot.v2.Chat.User.list</c>. Scope imbot. Reads.</summary>
                    public const string List = "imbot.v2.Chat.User.list";
                }
            }

            /// <summary><c>imbot.v2.Command.*</c>.</summary>
            public static class Command
            {
                /// <summary><c>imbot.v2.Command.answer</c>. Scope imbot.</summary>
                public const string Answer = "imbot.v2.Command.answer";

                /// <summary><c>imbot.v2.Command.list</c>. Scope imbot. Reads.</summary>
                public const string List = "imbot.v2.Command.list";

                /// <summary><c>imbot.v2.Command.register</c>. Scope imbot.</summary>
                public const string Register = "imbot.v2.Command.register";

                /// <summary><c>imbot.v2.Command.unregister</c>. Scope imbot. Writes.</summary>
                public const string Unregister = "imbot.v2.Command.unregister";

                /// <summary><c>imbot.v2.Command.update</c>. Scope imbot. Writes.</summary>
                public const string Update = "imbot.v2.Command.update";
            }

            /// <summary><c>imbot.v2.Event.*</c>.</summary>
            public static class Event
            {
                /// <summary><c>imbot.v2.Event.get</c>. Scope imbot. Reads.</summary>
                public const string Get = "imbot.v2.Event.get";
            }

            /// <summary><c>imbot.v2.File.*</c>.</summary>
            public static class File
            {
                /// <summary><c>imbot.v2.File.download</c>. Scope imbot.</summary>
                public const string Download = "imbot.v2.File.download";

                /// <summary><c>imbot.v2.File.upload</c>. Scope imbot.</summary>
                public const string Upload = "imbot.v2.File.upload";
            }

            /// <summary><c>imbot.v2.Revision.*</c>.</summary>
            public static class Revision
            {
                /// <summary><c>imbot.v2.Revision.get</c>. Scope imbot. Reads.</summary>
                public const string Get = "imbot.v2.Revision.get";
            }
        }
    }
}
