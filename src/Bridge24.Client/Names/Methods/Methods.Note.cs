namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>note.*</c>.</summary>
    public static class Note
    {
        /// <summary><c>note.collection.*</c>.</summary>
        public static class Collection
        {
            /// <summary><c>note.collection.add</c>. REST 3.0. Scope note. Writes.</summary>
            public const string Add = "note.collection.add";

            /// <summary><c>note.collection.archive</c>. REST 3.0. Scope note.</summary>
            public const string Archive = "note.collection.archive";

            /// <summary><c>note.collection.delete</c>. REST 3.0. Scope note. Writes.</summary>
            public const string Delete = "note.collection.delete";

            /// <summary><c>note.collection.get</c>. REST 3.0. Scope note. Reads.</summary>
            public const string Get = "note.collection.get";

            /// <summary><c>note.collection.list</c>. REST 3.0. Scope note. Reads.</summary>
            public const string List = "note.collection.list";

            /// <summary><c>note.collection.update</c>. REST 3.0. Scope note. Writes.</summary>
            public const string Update = "note.collection.update";

            /// <summary><c>note.collection.field.*</c>.</summary>
            public static class Field
            {
                /// <summary><c>note.collection.field.get</c>. REST 3.0. Scope note. Reads.</summary>
                public const string Get = "note.collection.field.get";

                /// <summary><c>note.collection.field.list</c>. REST 3.0. Scope note. Reads.</summary>
                public const string List = "note.collection.field.list";
            }
        }

        /// <summary><c>note.document.*</c>.</summary>
        public static class Document
        {
            /// <summary><c>note.document.add</c>. REST 3.0. Scope note. Writes.</summary>
            public const string Add = "note.document.add";

            /// <summary><c>note.document.archive</c>. REST 3.0. Scope note.</summary>
            public const string Archive = "note.document.archive";

            /// <summary><c>note.document.delete</c>. REST 3.0. Scope note. Writes.</summary>
            public const string Delete = "note.document.delete";

            /// <summary><c>note.document.get</c>. REST 3.0. Scope note. Reads.</summary>
            public const string Get = "note.document.get";

            /// <summary><c>note.document.update</c>. REST 3.0. Scope note. Writes.</summary>
            public const string Update = "note.document.update";

            /// <summary><c>note.document.field.*</c>.</summary>
            public static class Field
            {
                /// <summary><c>note.document.field.get</c>. REST 3.0. Scope note. Reads.</summary>
                public const string Get = "note.document.field.get";

                /// <summary><c>note.document.field.list</c>. REST 3.0. Scope note. Reads.</summary>
                public const string List = "note.document.field.list";
            }

            /// <summary><c>note.document.search.*</c>.</summary>
            public static class Search
            {
                /// <summary><c>note.document.search.list</c>. REST 3.0. Scope note. Reads.</summary>
                public const string List = "note.document.search.list";

                /// <summary><c>note.document.search.field.*</c>.</summary>
                public static class Field
                {
                    /// <summary><c>note.document.search.field.get</c>. REST 3.0. Scope note. Reads.</summary>
                    public const string Get = "note.document.search.field.get";

                    /// <summary><c>note.document.search.field.list</c>. REST 3.0. Scope note. Reads.</summary>
                    public const string List = "note.document.search.field.list";
                }
            }

            /// <summary><c>note.document.tree.*</c>.</summary>
            public static class Tree
            {
                /// <summary><c>note.document.tree.list</c>. REST 3.0. Scope note. Reads.</summary>
                public const string List = "note.document.tree.list";

                /// <summary><c>note.document.tree.field.*</c>.</summary>
                public static class Field
                {
                    /// <summary><c>note.document.tree.field.get</c>. REST 3.0. Scope note. Reads.</summary>
                    public const string Get = "note.document.tree.field.get";

                    /// <summary><c>note.document.tree.field.list</c>. REST 3.0. Scope note. Reads.</summary>
                    public const string List = "note.document.tree.field.list";
                }
            }
        }

        /// <summary><c>note.file.*</c>.</summary>
        public static class File
        {
            /// <summary><c>note.file.add</c>. REST 3.0. Scope note. Writes.</summary>
            public const string Add = "note.file.add";

            /// <summary><c>note.file.get</c>. REST 3.0. Scope note. Reads.</summary>
            public const string Get = "note.file.get";

            /// <summary><c>note.file.field.*</c>.</summary>
            public static class Field
            {
                /// <summary><c>note.file.field.get</c>. REST 3.0. Scope note. Reads.</summary>
                public const string Get = "note.file.field.get";

                /// <summary><c>note.file.field.list</c>. REST 3.0. Scope note. Reads.</summary>
                public const string List = "note.file.field.list";
            }
        }
    }
}
