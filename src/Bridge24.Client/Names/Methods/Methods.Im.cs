namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>im.*</c>.</summary>
    public static class Im
    {
        /// <summary><c>im.notify</c>. Scope im.</summary>
        public const string Notify = "im.notify";

        /// <summary><c>im.notify.answer</c>. Scope im.</summary>
        public const string NotifyAnswer = "im.notify.answer";

        /// <summary><c>im.notify.confirm</c>. Scope im.</summary>
        public const string NotifyConfirm = "im.notify.confirm";

        /// <summary><c>im.notify.delete</c>. Scope im. Writes.</summary>
        public const string NotifyDelete = "im.notify.delete";

        /// <summary><c>im.notify.get</c>. Scope im. Reads.</summary>
        public const string NotifyGet = "im.notify.get";

        /// <summary><c>im.notify.history.search</c>. Scope im. Reads.</summary>
        public const string NotifyHistorySearch = "im.notify.history.search";

        /// <summary><c>im.notify.personal.add</c>. Scope im. Writes.</summary>
        public const string NotifyPersonalAdd = "im.notify.personal.add";

        /// <summary><c>im.notify.read</c>. Scope im.</summary>
        public const string NotifyRead = "im.notify.read";

        /// <summary><c>im.notify.read.all</c>. Scope im.</summary>
        public const string NotifyReadAll = "im.notify.read.all";

        /// <summary><c>im.notify.read.list</c>. Scope im. Reads.</summary>
        public const string NotifyReadList = "im.notify.read.list";

        /// <summary><c>im.notify.schema.get</c>. Scope im. Reads.</summary>
        public const string NotifySchemaGet = "im.notify.schema.get";

        /// <summary><c>im.notify.system.add</c>. Scope im. Writes.</summary>
        public const string NotifySystemAdd = "im.notify.system.add";

        /// <summary><c>im.chat.*</c>.</summary>
        public static class Chat
        {
            /// <summary><c>im.chat.add</c>. Scope im. Writes.</summary>
            public const string Add = "im.chat.add";

            /// <summary><c>im.chat.get</c>. Scope im. Reads.</summary>
            public const string Get = "im.chat.get";

            /// <summary><c>im.chat.leave</c>. Scope im.</summary>
            public const string Leave = "im.chat.leave";

            /// <summary><c>im.chat.mute</c>. Scope im.</summary>
            public const string Mute = "im.chat.mute";

            /// <summary><c>im.chat.setOwner</c>. Scope im.</summary>
            public const string SetOwner = "im.chat.setOwner";

            /// <summary><c>im.chat.updateAvatar</c>. Scope im.</summary>
            public const string UpdateAvatar = "im.chat.updateAvatar";

            /// <summary><c>im.chat.updateColor</c>. Scope im.</summary>
            public const string UpdateColor = "im.chat.updateColor";

            /// <summary><c>im.chat.updateTitle</c>. Scope im.</summary>
            public const string UpdateTitle = "im.chat.updateTitle";

            /// <summary><c>im.chat.user.*</c>.</summary>
            public static class User
            {
                /// <summary><c>im.chat.user.add</c>. Scope im. Writes.</summary>
                public const string Add = "im.chat.user.add";

                /// <summary><c>im.chat.user.delete</c>. Scope im. Writes.</summary>
                public const string Delete = "im.chat.user.delete";

                /// <summary><c>im.chat.user.list</c>. Scope im. Reads.</summary>
                public const string List = "im.chat.user.list";
            }
        }

        /// <summary><c>im.counters.*</c>.</summary>
        public static class Counters
        {
            /// <summary><c>im.counters.get</c>. Scope im. Reads.</summary>
            public const string Get = "im.counters.get";
        }

        /// <summary><c>im.department.*</c>.</summary>
        public static class Department
        {
            /// <summary><c>im.department.get</c>. Scope im. Reads.</summary>
            public const string Get = "im.department.get";

            /// <summary><c>im.department.colleagues.*</c>.</summary>
            public static class Colleagues
            {
                /// <summary><c>im.department.colleagues.list</c>. Scope im. Reads.</summary>
                public const string List = "im.department.colleagues.list";
            }

            /// <summary><c>im.department.employees.*</c>.</summary>
            public static class Employees
            {
                /// <summary><c>im.department.employees.get</c>. Scope im. Reads.</summary>
                public const string Get = "im.department.employees.get";
            }

            /// <summary><c>im.department.managers.*</c>.</summary>
            public static class Managers
            {
                /// <summary><c>im.department.managers.get</c>. Scope im. Reads.</summary>
                public const string Get = "im.department.managers.get";
            }
        }

        /// <summary><c>im.dialog.*</c>.</summary>
        public static class Dialog
        {
            /// <summary><c>im.dialog.get</c>. Scope im. Reads.</summary>
            public const string Get = "im.dialog.get";

            /// <summary><c>im.dialog.read</c>. Scope im.</summary>
            public const string Read = "im.dialog.read";

            /// <summary><c>im.dialog.read.all</c>. Scope im.</summary>
            public const string ReadAll = "im.dialog.read.all";

            /// <summary><c>im.dialog.unread</c>. Scope im.</summary>
            public const string Unread = "im.dialog.unread";

            /// <summary><c>im.dialog.writing</c>. Scope im.</summary>
            public const string Writing = "im.dialog.writing";

            /// <summary><c>im.dialog.messages.*</c>.</summary>
            public static class Messages
            {
                /// <summary><c>im.dialog.messages.get</c>. Scope im. Reads.</summary>
                public const string Get = "im.dialog.messages.get";

                /// <summary><c>im.dialog.messages.search</c>. Scope im. Reads.</summary>
                public const string Search = "im.dialog.messages.search";
            }

            /// <summary><c>im.dialog.users.*</c>.</summary>
            public static class Users
            {
                /// <summary><c>im.dialog.users.list</c>. Scope im. Reads.</summary>
                public const string List = "im.dialog.users.list";
            }
        }

        /// <summary><c>im.disk.*</c>.</summary>
        public static class Disk
        {
            /// <summary><c>im.disk.file.*</c>.</summary>
            public static class File
            {
                /// <summary><c>im.disk.file.commit</c>. Scope im.</summary>
                public const string Commit = "im.disk.file.commit";

                /// <summary><c>im.disk.file.delete</c>. Scope im. Writes.</summary>
                public const string Delete = "im.disk.file.delete";

                /// <summary><c>im.disk.file.save</c>. Scope im.</summary>
                public const string Save = "im.disk.file.save";
            }

            /// <summary><c>im.disk.folder.*</c>.</summary>
            public static class Folder
            {
                /// <summary><c>im.disk.folder.get</c>. Scope im. Reads.</summary>
                public const string Get = "im.disk.folder.get";
            }
        }

        /// <summary><c>im.message.*</c>.</summary>
        public static class Message
        {
            /// <summary><c>im.message.add</c>. Scope im. Writes.</summary>
            public const string Add = "im.message.add";

            /// <summary><c>im.message.command</c>. Scope im.</summary>
            public const string Command = "im.message.command";

            /// <summary><c>im.message.delete</c>. Scope im. Writes.</summary>
            public const string Delete = "im.message.delete";

            /// <summary><c>im.message.like</c>. Scope im.</summary>
            public const string Like = "im.message.like";

            /// <summary><c>im.message.share</c>. Scope im.</summary>
            public const string Share = "im.message.share";

            /// <summary><c>im.message.update</c>. Scope im. Writes.</summary>
            public const string Update = "im.message.update";
        }

        /// <summary><c>im.recent.*</c>.</summary>
        public static class Recent
        {
            /// <summary><c>im.recent.get</c>. Scope im. Reads.</summary>
            public const string Get = "im.recent.get";

            /// <summary><c>im.recent.hide</c>. Scope im.</summary>
            public const string Hide = "im.recent.hide";

            /// <summary><c>im.recent.list</c>. Scope im. Reads.</summary>
            public const string List = "im.recent.list";

            /// <summary><c>im.recent.pin</c>. Scope im.</summary>
            public const string Pin = "im.recent.pin";

            /// <summary><c>im.recent.unread</c>. Scope im.</summary>
            public const string Unread = "im.recent.unread";
        }

        /// <summary><c>im.revision.*</c>.</summary>
        public static class Revision
        {
            /// <summary><c>im.revision.get</c>. Scope im. Reads.</summary>
            public const string Get = "im.revision.get";
        }

        /// <summary><c>im.search.*</c>.</summary>
        public static class Search
        {
            /// <summary><c>im.search.chat.*</c>.</summary>
            public static class Chat
            {
                /// <summary><c>im.search.chat.list</c>. Scope im. Reads.</summary>
                public const string List = "im.search.chat.list";
            }

            /// <summary><c>im.search.department.*</c>.</summary>
            public static class Department
            {
                /// <summary><c>im.search.department.list</c>. Scope im. Reads.</summary>
                public const string List = "im.search.department.list";
            }

            /// <summary><c>im.search.last.*</c>.</summary>
            public static class Last
            {
                /// <summary><c>im.search.last.add</c>. Scope im. Writes.</summary>
                public const string Add = "im.search.last.add";

                /// <summary><c>im.search.last.delete</c>. Scope im. Writes.</summary>
                public const string Delete = "im.search.last.delete";

                /// <summary><c>im.search.last.get</c>. Scope im. Reads.</summary>
                public const string Get = "im.search.last.get";
            }

            /// <summary><c>im.search.user.*</c>.</summary>
            public static class User
            {
                /// <summary><c>im.search.user.list</c>. Scope im. Reads.</summary>
                public const string List = "im.search.user.list";
            }
        }

        /// <summary><c>im.user.*</c>.</summary>
        public static class User
        {
            /// <summary><c>im.user.get</c>. Scope im. Reads.</summary>
            public const string Get = "im.user.get";

            /// <summary><c>im.user.list.*</c>.</summary>
            public static class List
            {
                /// <summary><c>im.user.list.get</c>. Scope im. Reads.</summary>
                public const string Get = "im.user.list.get";
            }

            /// <summary><c>im.user.status.*</c>.</summary>
            public static class Status
            {
                /// <summary><c>im.user.status.get</c>. Scope im. Reads.</summary>
                public const string Get = "im.user.status.get";

                /// <summary><c>im.user.status.set</c>. Scope im. Writes.</summary>
                public const string Set = "im.user.status.set";

                /// <summary><c>im.user.status.idle.*</c>.</summary>
                public static class Idle
                {
                    /// <summary><c>im.user.status.idle.end</c>. Scope im.</summary>
                    public const string End = "im.user.status.idle.end";

                    /// <summary><c>im.user.status.idle.start</c>. Scope im.</summary>
                    public const string Start = "im.user.status.idle.start";
                }
            }
        }

        /// <summary><c>im.v2.*</c>.</summary>
        public static class V2
        {
            /// <summary><c>im.v2.Event.*</c>.</summary>
            public static class Event
            {
                /// <summary><c>im.v2.Event.get</c>. Scope im. Reads.</summary>
                public const string Get = "im.v2.Event.get";

                /// <summary><c>im.v2.Event.subscribe</c>. Scope im.</summary>
                public const string Subscribe = "im.v2.Event.subscribe";

                /// <summary><c>im.v2.Event.unsubscribe</c>. Scope im.</summary>
                public const string Unsubscribe = "im.v2.Event.unsubscribe";
            }

            /// <summary><c>im.v2.File.*</c>.</summary>
            public static class File
            {
                /// <summary><c>im.v2.File.download</c>. Scope im.</summary>
                public const string Download = "im.v2.File.download";

                /// <summary><c>im.v2.File.upload</c>. Scope im.</summary>
                public const string Upload = "im.v2.File.upload";
            }
        }
    }
}
