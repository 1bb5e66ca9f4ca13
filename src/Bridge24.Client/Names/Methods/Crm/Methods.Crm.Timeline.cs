namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Crm
    {
        /// <summary><c>crm.timeline.*</c>.</summary>
        public static class Timeline
        {
            /// <summary><c>crm.timeline.bindings.*</c>.</summary>
            public static class Bindings
            {
                /// <summary><c>crm.timeline.bindings.bind</c>. Scope crm.</summary>
                public const string Bind = "crm.timeline.bindings.bind";

                /// <summary><c>crm.timeline.bindings.fields</c>. Scope crm. Reads.</summary>
                public const string Fields = "crm.timeline.bindings.fields";

                /// <summary><c>crm.timeline.bindings.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.timeline.bindings.list";

                /// <summary><c>crm.timeline.bindings.unbind</c>. Scope crm.</summary>
                public const string Unbind = "crm.timeline.bindings.unbind";
            }

            /// <summary><c>crm.timeline.comment.*</c>.</summary>
            public static class Comment
            {
                /// <summary><c>crm.timeline.comment.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.timeline.comment.add";

                /// <summary><c>crm.timeline.comment.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.timeline.comment.delete";

                /// <summary><c>crm.timeline.comment.fields</c>. Scope crm. Reads.</summary>
                public const string Fields = "crm.timeline.comment.fields";

                /// <summary><c>crm.timeline.comment.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.timeline.comment.get";

                /// <summary><c>crm.timeline.comment.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.timeline.comment.list";

                /// <summary><c>crm.timeline.comment.update</c>. Scope crm. Writes.</summary>
                public const string Update = "crm.timeline.comment.update";
            }

            /// <summary><c>crm.timeline.icon.*</c>.</summary>
            public static class Icon
            {
                /// <summary><c>crm.timeline.icon.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.timeline.icon.add";

                /// <summary><c>crm.timeline.icon.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.timeline.icon.delete";

                /// <summary><c>crm.timeline.icon.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.timeline.icon.get";

                /// <summary><c>crm.timeline.icon.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.timeline.icon.list";
            }

            /// <summary><c>crm.timeline.item.*</c>.</summary>
            public static class Item
            {
                /// <summary><c>crm.timeline.item.pin</c>. Scope crm.</summary>
                public const string Pin = "crm.timeline.item.pin";

                /// <summary><c>crm.timeline.item.unpin</c>. Scope crm.</summary>
                public const string Unpin = "crm.timeline.item.unpin";
            }

            /// <summary><c>crm.timeline.layout.*</c>.</summary>
            public static class Layout
            {
                /// <summary><c>crm.timeline.layout.blocks.*</c>.</summary>
                public static class Blocks
                {
                    /// <summary><c>crm.timeline.layout.blocks.delete</c>. Scope crm. Writes.</summary>
                    public const string Delete = "crm.timeline.layout.blocks.delete";

                    /// <summary><c>crm.timeline.layout.blocks.get</c>. Scope crm. Reads.</summary>
                    public const string Get = "crm.timeline.layout.blocks.get";

                    /// <summary><c>crm.timeline.layout.blocks.set</c>. Scope crm. Writes.</summary>
                    public const string Set = "crm.timeline.layout.blocks.set";
                }
            }

            /// <summary><c>crm.timeline.logmessage.*</c>.</summary>
            public static class LogMessage
            {
                /// <summary><c>crm.timeline.logmessage.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.timeline.logmessage.add";

                /// <summary><c>crm.timeline.logmessage.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.timeline.logmessage.delete";

                /// <summary><c>crm.timeline.logmessage.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.timeline.logmessage.get";

                /// <summary><c>crm.timeline.logmessage.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.timeline.logmessage.list";
            }

            /// <summary><c>crm.timeline.logo.*</c>.</summary>
            public static class Logo
            {
                /// <summary><c>crm.timeline.logo.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.timeline.logo.add";

                /// <summary><c>crm.timeline.logo.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.timeline.logo.delete";

                /// <summary><c>crm.timeline.logo.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.timeline.logo.get";

                /// <summary><c>crm.timeline.logo.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.timeline.logo.list";
            }

            /// <summary><c>crm.timeline.note.*</c>.</summary>
            public static class Note
            {
                /// <summary><c>crm.timeline.note.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.timeline.note.delete";

                /// <summary><c>crm.timeline.note.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.timeline.note.get";

                /// <summary><c>crm.timeline.note.save</c>. Scope crm.</summary>
                public const string Save = "crm.timeline.note.save";
            }
        }
    }
}
