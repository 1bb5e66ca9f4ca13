namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Crm
    {
        /// <summary><c>crm.activity.*</c>.</summary>
        public static class Activity
        {
            /// <summary><c>crm.activity.add</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.activity.todo.add.")]
            public const string Add = "crm.activity.add";

            /// <summary><c>crm.activity.delete</c>. Scope crm. Writes.</summary>
            public const string Delete = "crm.activity.delete";

            /// <summary><c>crm.activity.fields</c>. Scope crm. Reads.</summary>
            public const string Fields = "crm.activity.fields";

            /// <summary><c>crm.activity.get</c>. Scope crm. Reads.</summary>
            public const string Get = "crm.activity.get";

            /// <summary><c>crm.activity.list</c>. Scope crm. Reads.</summary>
            public const string List = "crm.activity.list";

            /// <summary><c>crm.activity.update</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.activity.todo.update.")]
            public const string Update = "crm.activity.update";

            /// <summary><c>crm.activity.badge.*</c>.</summary>
            public static class Badge
            {
                /// <summary><c>crm.activity.badge.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.activity.badge.add";

                /// <summary><c>crm.activity.badge.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.activity.badge.delete";

                /// <summary><c>crm.activity.badge.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.activity.badge.get";

                /// <summary><c>crm.activity.badge.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.activity.badge.list";
            }

            /// <summary><c>crm.activity.binding.*</c>.</summary>
            public static class Binding
            {
                /// <summary><c>crm.activity.binding.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.activity.binding.add";

                /// <summary><c>crm.activity.binding.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.activity.binding.delete";

                /// <summary><c>crm.activity.binding.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.activity.binding.list";

                /// <summary><c>crm.activity.binding.move</c>. Scope crm.</summary>
                public const string Move = "crm.activity.binding.move";
            }

            /// <summary><c>crm.activity.call.*</c>.</summary>
            public static class Call
            {
                /// <summary><c>crm.activity.call.getTranscript</c>. Scope crm.</summary>
                public const string GetTranscript = "crm.activity.call.getTranscript";
            }

            /// <summary><c>crm.activity.communication.*</c>.</summary>
            public static class Communication
            {
                /// <summary><c>crm.activity.communication.fields</c>. Scope crm. Reads.</summary>
                public const string Fields = "crm.activity.communication.fields";
            }

            /// <summary><c>crm.activity.configurable.*</c>.</summary>
            public static class Configurable
            {
                /// <summary><c>crm.activity.configurable.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.activity.configurable.add";

                /// <summary><c>crm.activity.configurable.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.activity.configurable.get";

                /// <summary><c>crm.activity.configurable.update</c>. Scope crm. Writes.</summary>
                public const string Update = "crm.activity.configurable.update";
            }

            /// <summary><c>crm.activity.layout.*</c>.</summary>
            public static class Layout
            {
                /// <summary><c>crm.activity.layout.blocks.*</c>.</summary>
                public static class Blocks
                {
                    /// <summary><c>crm.activity.layout.blocks.delete</c>. Scope crm. Writes.</summary>
                    public const string Delete = "crm.activity.layout.blocks.delete";

                    /// <summary><c>crm.activity.layout.blocks.get</c>. Scope crm. Reads.</summary>
                    public const string Get = "crm.activity.layout.blocks.get";

                    /// <summary><c>crm.activity.layout.blocks.set</c>. Scope crm. Writes.</summary>
                    public const string Set = "crm.activity.layout.blocks.set";
                }
            }

            /// <summary><c>crm.activity.todo.*</c>.</summary>
            public static class Todo
            {
                /// <summary><c>crm.activity.todo.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.activity.todo.add";

                /// <summary><c>crm.activity.todo.update</c>. Scope crm. Writes.</summary>
                public const string Update = "crm.activity.todo.update";

                /// <summary><c>crm.activity.todo.updateColor</c>. Scope crm.</summary>
                public const string UpdateColor = "crm.activity.todo.updateColor";

                /// <summary><c>crm.activity.todo.updateDeadline</c>. Scope crm.</summary>
                public const string UpdateDeadline = "crm.activity.todo.updateDeadline";

                /// <summary><c>crm.activity.todo.updateDescription</c>. Scope crm.</summary>
                public const string UpdateDescription = "crm.activity.todo.updateDescription";

                /// <summary><c>crm.activity.todo.updateResponsibleUser</c>. Scope crm.</summary>
                public const string UpdateResponsibleUser = "crm.activity.todo.updateResponsibleUser";
            }

            /// <summary><c>crm.activity.type.*</c>.</summary>
            public static class Type
            {
                /// <summary><c>crm.activity.type.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.activity.type.add";

                /// <summary><c>crm.activity.type.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.activity.type.delete";

                /// <summary><c>crm.activity.type.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.activity.type.list";
            }
        }
    }
}
