namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>rpa.*</c>.</summary>
    public static class Rpa
    {
        /// <summary><c>rpa.comment.*</c>.</summary>
        public static class Comment
        {
            /// <summary><c>rpa.comment.add</c>. Scope rpa. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Add = "rpa.comment.add";

            /// <summary><c>rpa.comment.delete</c>. Scope rpa. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Delete = "rpa.comment.delete";

            /// <summary><c>rpa.comment.update</c>. Scope rpa. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Update = "rpa.comment.update";
        }

        /// <summary><c>rpa.fields.*</c>.</summary>
        public static class Fields
        {
            /// <summary><c>rpa.fields.getSettings</c>. Scope rpa.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string GetSettings = "rpa.fields.getSettings";

            /// <summary><c>rpa.fields.setSettings</c>. Scope rpa.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string SetSettings = "rpa.fields.setSettings";

            /// <summary><c>rpa.fields.setVisibilitySettings</c>. Scope rpa.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string SetVisibilitySettings = "rpa.fields.setVisibilitySettings";
        }

        /// <summary><c>rpa.item.*</c>.</summary>
        public static class Item
        {
            /// <summary><c>rpa.item.add</c>. Scope rpa. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Add = "rpa.item.add";

            /// <summary><c>rpa.item.delete</c>. Scope rpa. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Delete = "rpa.item.delete";

            /// <summary><c>rpa.item.get</c>. Scope rpa. Reads.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Get = "rpa.item.get";

            /// <summary><c>rpa.item.getTasks</c>. Scope rpa.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string GetTasks = "rpa.item.getTasks";

            /// <summary><c>rpa.item.list</c>. Scope rpa. Reads.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string List = "rpa.item.list";

            /// <summary><c>rpa.item.update</c>. Scope rpa. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Update = "rpa.item.update";
        }

        /// <summary><c>rpa.stage.*</c>.</summary>
        public static class Stage
        {
            /// <summary><c>rpa.stage.add</c>. Scope rpa. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Add = "rpa.stage.add";

            /// <summary><c>rpa.stage.delete</c>. Scope rpa. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Delete = "rpa.stage.delete";

            /// <summary><c>rpa.stage.get</c>. Scope rpa. Reads.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Get = "rpa.stage.get";

            /// <summary><c>rpa.stage.listForType</c>. Scope rpa.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string ListForType = "rpa.stage.listForType";

            /// <summary><c>rpa.stage.update</c>. Scope rpa. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Update = "rpa.stage.update";
        }

        /// <summary><c>rpa.task.*</c>.</summary>
        public static class Task
        {
            /// <summary><c>rpa.task.addUser</c>. Scope rpa.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string AddUser = "rpa.task.addUser";

            /// <summary><c>rpa.task.delete</c>. Scope rpa. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Delete = "rpa.task.delete";

            /// <summary><c>rpa.task.do</c>. Scope rpa.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Do = "rpa.task.do";
        }

        /// <summary><c>rpa.timeline.*</c>.</summary>
        public static class Timeline
        {
            /// <summary><c>rpa.timeline.add</c>. Scope rpa. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Add = "rpa.timeline.add";

            /// <summary><c>rpa.timeline.delete</c>. Scope rpa. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Delete = "rpa.timeline.delete";

            /// <summary><c>rpa.timeline.listForItem</c>. Scope rpa.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string ListForItem = "rpa.timeline.listForItem";

            /// <summary><c>rpa.timeline.update</c>. Scope rpa. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Update = "rpa.timeline.update";

            /// <summary><c>rpa.timeline.updateIsFixed</c>. Scope rpa.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string UpdateIsFixed = "rpa.timeline.updateIsFixed";
        }

        /// <summary><c>rpa.type.*</c>.</summary>
        public static class Type
        {
            /// <summary><c>rpa.type.add</c>. Scope rpa. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Add = "rpa.type.add";

            /// <summary><c>rpa.type.delete</c>. Scope rpa. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Delete = "rpa.type.delete";

            /// <summary><c>rpa.type.get</c>. Scope rpa. Reads.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Get = "rpa.type.get";

            /// <summary><c>rpa.type.list</c>. Scope rpa. Reads.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string List = "rpa.type.list";

            /// <summary><c>rpa.type.update</c>. Scope rpa. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Update = "rpa.type.update";
        }
    }
}
