namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>lists.*</c>.</summary>
    public static class Lists
    {
        /// <summary><c>lists.add</c>. Scope lists. Writes.</summary>
        public const string Add = "lists.add";

        /// <summary><c>lists.delete</c>. Scope lists. Writes.</summary>
        public const string Delete = "lists.delete";

        /// <summary><c>lists.get</c>. Scope lists. Reads.</summary>
        public const string Get = "lists.get";

        /// <summary><c>lists.get.iblock.type.id</c>. Scope lists.</summary>
        public const string GetIblockTypeId = "lists.get.iblock.type.id";

        /// <summary><c>lists.update</c>. Scope lists. Writes.</summary>
        public const string Update = "lists.update";

        /// <summary><c>lists.element.*</c>.</summary>
        public static class Element
        {
            /// <summary><c>lists.element.add</c>. Scope lists. Writes.</summary>
            public const string Add = "lists.element.add";

            /// <summary><c>lists.element.delete</c>. Scope lists. Writes.</summary>
            public const string Delete = "lists.element.delete";

            /// <summary><c>lists.element.get</c>. Scope lists. Reads.</summary>
            public const string Get = "lists.element.get";

            /// <summary><c>lists.element.get.file.url</c>. Scope lists.</summary>
            public const string GetFileUrl = "lists.element.get.file.url";

            /// <summary><c>lists.element.update</c>. Scope lists. Writes.</summary>
            public const string Update = "lists.element.update";
        }

        /// <summary><c>lists.field.*</c>.</summary>
        public static class Field
        {
            /// <summary><c>lists.field.add</c>. Scope lists. Writes.</summary>
            public const string Add = "lists.field.add";

            /// <summary><c>lists.field.delete</c>. Scope lists. Writes.</summary>
            public const string Delete = "lists.field.delete";

            /// <summary><c>lists.field.get</c>. Scope lists. Reads.</summary>
            public const string Get = "lists.field.get";

            /// <summary><c>lists.field.update</c>. Scope lists. Writes.</summary>
            public const string Update = "lists.field.update";

            /// <summary><c>lists.field.type.*</c>.</summary>
            public static class Type
            {
                /// <summary><c>lists.field.type.get</c>. Scope lists. Reads.</summary>
                public const string Get = "lists.field.type.get";
            }
        }

        /// <summary><c>lists.section.*</c>.</summary>
        public static class Section
        {
            /// <summary><c>lists.section.add</c>. Scope lists. Writes.</summary>
            public const string Add = "lists.section.add";

            /// <summary><c>lists.section.delete</c>. Scope lists. Writes.</summary>
            public const string Delete = "lists.section.delete";

            /// <summary><c>lists.section.get</c>. Scope lists. Reads.</summary>
            public const string Get = "lists.section.get";

            /// <summary><c>lists.section.update</c>. Scope lists. Writes.</summary>
            public const string Update = "lists.section.update";
        }
    }
}
