namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>task.*</c>.</summary>
    public static class Task
    {
        /// <summary><c>task.checklistitem.*</c>.</summary>
        public static class ChecklistItem
        {
            /// <summary><c>task.checklistitem.add</c>. Scope task. Writes.</summary>
            public const string Add = "task.checklistitem.add";

            /// <summary><c>task.checklistitem.complete</c>. Scope task.</summary>
            public const string Complete = "task.checklistitem.complete";

            /// <summary><c>task.checklistitem.delete</c>. Scope task. Writes.</summary>
            public const string Delete = "task.checklistitem.delete";

            /// <summary><c>task.checklistitem.get</c>. Scope task. Reads.</summary>
            public const string Get = "task.checklistitem.get";

            /// <summary><c>task.checklistitem.getlist</c>. Scope task. Reads.</summary>
            public const string GetList = "task.checklistitem.getlist";

            /// <summary><c>task.checklistitem.getmanifest</c>. Scope task.</summary>
            public const string GetManifest = "task.checklistitem.getmanifest";

            /// <summary><c>task.checklistitem.isactionallowed</c>. Scope task.</summary>
            public const string IsActionAllowed = "task.checklistitem.isactionallowed";

            /// <summary><c>task.checklistitem.moveafteritem</c>. Scope task.</summary>
            public const string MoveAfterItem = "task.checklistitem.moveafteritem";

            /// <summary><c>task.checklistitem.renew</c>. Scope task.</summary>
            public const string Renew = "task.checklistitem.renew";

            /// <summary><c>task.checklistitem.update</c>. Scope task. Writes.</summary>
            public const string Update = "task.checklistitem.update";
        }

        /// <summary><c>task.comment.*</c>.</summary>
        public static class Comment
        {
            /// <summary><c>task.comment.add</c>. Scope task. Writes.</summary>
            [Obsolete("Deprecated. Use tasks.task.chat.message.send.")]
            public const string Add = "task.comment.add";
        }

        /// <summary><c>task.commentitem.*</c>.</summary>
        public static class CommentItem
        {
            /// <summary><c>task.commentitem.add</c>. Scope task. Writes.</summary>
            [Obsolete("Deprecated. Use tasks.task.chat.message.send.")]
            public const string Add = "task.commentitem.add";

            /// <summary><c>task.commentitem.delete</c>. Scope task. Writes.</summary>
            [Obsolete("Deprecated. Use im.message.delete.")]
            public const string Delete = "task.commentitem.delete";

            /// <summary><c>task.commentitem.get</c>. Scope task. Reads.</summary>
            [Obsolete("Deprecated. Use im.dialog.messages.get.")]
            public const string Get = "task.commentitem.get";

            /// <summary><c>task.commentitem.getlist</c>. Scope task. Reads.</summary>
            [Obsolete("Deprecated. Use im.dialog.messages.get.")]
            public const string GetList = "task.commentitem.getlist";

            /// <summary><c>task.commentitem.getmanifest</c>. Scope task.</summary>
            public const string GetManifest = "task.commentitem.getmanifest";

            /// <summary><c>task.commentitem.isactionallowed</c>. Scope task.</summary>
            public const string IsActionAllowed = "task.commentitem.isactionallowed";

            /// <summary><c>task.commentitem.update</c>. Scope task. Writes.</summary>
            [Obsolete("Deprecated. Use im.message.update.")]
            public const string Update = "task.commentitem.update";
        }

        /// <summary><c>task.dependence.*</c>.</summary>
        public static class Dependence
        {
            /// <summary><c>task.dependence.add</c>. Scope task. Writes.</summary>
            public const string Add = "task.dependence.add";

            /// <summary><c>task.dependence.delete</c>. Scope task. Writes.</summary>
            public const string Delete = "task.dependence.delete";
        }

        /// <summary><c>task.elapseditem.*</c>.</summary>
        public static class ElapsedItem
        {
            /// <summary><c>task.elapseditem.add</c>. Scope task. Writes.</summary>
            public const string Add = "task.elapseditem.add";

            /// <summary><c>task.elapseditem.delete</c>. Scope task. Writes.</summary>
            public const string Delete = "task.elapseditem.delete";

            /// <summary><c>task.elapseditem.get</c>. Scope task. Reads.</summary>
            public const string Get = "task.elapseditem.get";

            /// <summary><c>task.elapseditem.getlist</c>. Scope task. Reads.</summary>
            public const string GetList = "task.elapseditem.getlist";

            /// <summary><c>task.elapseditem.getmanifest</c>. Scope task.</summary>
            public const string GetManifest = "task.elapseditem.getmanifest";

            /// <summary><c>task.elapseditem.isActionAllowed</c>. Scope task.</summary>
            public const string IsActionAllowed = "task.elapseditem.isActionAllowed";

            /// <summary><c>task.elapseditem.update</c>. Scope task. Writes.</summary>
            public const string Update = "task.elapseditem.update";
        }

        /// <summary><c>task.item.*</c>.</summary>
        public static class Item
        {
            /// <summary><c>task.item.add</c>. Scope task. Writes.</summary>
            [Obsolete("Deprecated. Use tasks.task.add.")]
            public const string Add = "task.item.add";

            /// <summary><c>task.item.addtofavorite</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.favorite.add.")]
            public const string AddToFavorite = "task.item.addtofavorite";

            /// <summary><c>task.item.addfile</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.files.attach.")]
            public const string Addfile = "task.item.addfile";

            /// <summary><c>task.item.approve</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.approve.")]
            public const string Approve = "task.item.approve";

            /// <summary><c>task.item.complete</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.complete.")]
            public const string Complete = "task.item.complete";

            /// <summary><c>task.item.defer</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.defer.")]
            public const string Defer = "task.item.defer";

            /// <summary><c>task.item.delegate</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.delegate.")]
            public const string Delegate = "task.item.delegate";

            /// <summary><c>task.item.delete</c>. Scope task. Writes.</summary>
            [Obsolete("Deprecated. Use tasks.task.delete.")]
            public const string Delete = "task.item.delete";

            /// <summary><c>task.item.deletefile</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.update.")]
            public const string DeleteFile = "task.item.deletefile";

            /// <summary><c>task.item.deletefromfavorite</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.favorite.remove.")]
            public const string DeleteFromFavorite = "task.item.deletefromfavorite";

            /// <summary><c>task.item.disapprove</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.disapprove.")]
            public const string Disapprove = "task.item.disapprove";

            /// <summary><c>task.item.getallowedactions</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.getaccess.")]
            public const string GetAllowedActions = "task.item.getallowedactions";

            /// <summary><c>task.item.getallowedtaskactionsasstrings</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.getaccess.")]
            public const string GetAllowedTaskActionsAsStrings = "task.item.getallowedtaskactionsasstrings";

            /// <summary><c>task.item.getdependson</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.get.")]
            public const string GetDependsOn = "task.item.getdependson";

            /// <summary><c>task.item.getdescription</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.get.")]
            public const string GetDescription = "task.item.getdescription";

            /// <summary><c>task.item.getmanifest</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.getFields.")]
            public const string GetManifest = "task.item.getmanifest";

            /// <summary><c>task.item.getdata</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.get.")]
            public const string Getdata = "task.item.getdata";

            /// <summary><c>task.item.getfiles</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.get.")]
            public const string Getfiles = "task.item.getfiles";

            /// <summary><c>task.item.isactionallowed</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.getaccess.")]
            public const string IsActionAllowed = "task.item.isactionallowed";

            /// <summary><c>task.item.list</c>. Scope task. Reads.</summary>
            [Obsolete("Deprecated. Use tasks.task.list.")]
            public const string List = "task.item.list";

            /// <summary><c>task.item.renew</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.renew.")]
            public const string Renew = "task.item.renew";

            /// <summary><c>task.item.startexecution</c>. Scope task.</summary>
            [Obsolete("Deprecated. Use tasks.task.start.")]
            public const string StartExecution = "task.item.startexecution";

            /// <summary><c>task.item.update</c>. Scope task. Writes.</summary>
            [Obsolete("Deprecated. Use tasks.task.update.")]
            public const string Update = "task.item.update";

            /// <summary><c>task.item.userfield.*</c>.</summary>
            public static class UserField
            {
                /// <summary><c>task.item.userfield.add</c>. Scope task. Writes.</summary>
                public const string Add = "task.item.userfield.add";

                /// <summary><c>task.item.userfield.delete</c>. Scope task. Writes.</summary>
                public const string Delete = "task.item.userfield.delete";

                /// <summary><c>task.item.userfield.get</c>. Scope task. Reads.</summary>
                public const string Get = "task.item.userfield.get";

                /// <summary><c>task.item.userfield.getfields</c>. Scope task. Reads.</summary>
                public const string GetFields = "task.item.userfield.getfields";

                /// <summary><c>task.item.userfield.getlist</c>. Scope task. Reads.</summary>
                public const string GetList = "task.item.userfield.getlist";

                /// <summary><c>task.item.userfield.gettypes</c>. Scope task.</summary>
                public const string Gettypes = "task.item.userfield.gettypes";

                /// <summary><c>task.item.userfield.update</c>. Scope task. Writes.</summary>
                public const string Update = "task.item.userfield.update";
            }
        }

        /// <summary><c>task.items.*</c>.</summary>
        public static class Items
        {
            /// <summary><c>task.items.getlist</c>. Scope task. Reads.</summary>
            [Obsolete("Deprecated. Use tasks.task.list.")]
            public const string GetList = "task.items.getlist";
        }

        /// <summary><c>task.logitem.*</c>.</summary>
        public static class Logitem
        {
            /// <summary><c>task.logitem.list</c>. Scope task. Reads.</summary>
            [Obsolete("Deprecated. Use tasks.task.history.list.")]
            public const string List = "task.logitem.list";
        }

        /// <summary><c>task.planner.*</c>.</summary>
        public static class Planner
        {
            /// <summary><c>task.planner.getlist</c>. Scope task. Reads.</summary>
            public const string GetList = "task.planner.getlist";
        }

        /// <summary><c>task.stages.*</c>.</summary>
        public static class Stages
        {
            /// <summary><c>task.stages.add</c>. Scope task. Writes.</summary>
            public const string Add = "task.stages.add";

            /// <summary><c>task.stages.canmovetask</c>. Scope task.</summary>
            public const string CanMoveTask = "task.stages.canmovetask";

            /// <summary><c>task.stages.delete</c>. Scope task. Writes.</summary>
            public const string Delete = "task.stages.delete";

            /// <summary><c>task.stages.get</c>. Scope task. Reads.</summary>
            public const string Get = "task.stages.get";

            /// <summary><c>task.stages.movetask</c>. Scope task.</summary>
            public const string Movetask = "task.stages.movetask";

            /// <summary><c>task.stages.update</c>. Scope task. Writes.</summary>
            public const string Update = "task.stages.update";
        }
    }
}
