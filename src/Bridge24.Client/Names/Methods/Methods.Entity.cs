namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>entity.*</c>.</summary>
    public static class Entity
    {
        /// <summary><c>entity.add</c>. Scope entity. Writes.</summary>
        public const string Add = "entity.add";

        /// <summary><c>entity.delete</c>. Scope entity. Writes.</summary>
        public const string Delete = "entity.delete";

        /// <summary><c>entity.get</c>. Scope entity. Reads.</summary>
        public const string Get = "entity.get";

        /// <summary><c>entity.rights</c>. Scope entity.</summary>
        public const string Rights = "entity.rights";

        /// <summary><c>entity.update</c>. Scope entity. Writes.</summary>
        public const string Update = "entity.update";

        /// <summary><c>entity.item.*</c>.</summary>
        public static class Item
        {
            /// <summary><c>entity.item.add</c>. Scope entity. Writes.</summary>
            public const string Add = "entity.item.add";

            /// <summary><c>entity.item.delete</c>. Scope entity. Writes.</summary>
            public const string Delete = "entity.item.delete";

            /// <summary><c>entity.item.get</c>. Scope entity. Reads.</summary>
            public const string Get = "entity.item.get";

            /// <summary><c>entity.item.update</c>. Scope entity. Writes.</summary>
            public const string Update = "entity.item.update";

            /// <summary><c>entity.item.property.*</c>.</summary>
            public static class Property
            {
                /// <summary><c>entity.item.property.add</c>. Scope entity. Writes.</summary>
                public const string Add = "entity.item.property.add";

                /// <summary><c>entity.item.property.delete</c>. Scope entity. Writes.</summary>
                public const string Delete = "entity.item.property.delete";

                /// <summary><c>entity.item.property.get</c>. Scope entity. Reads.</summary>
                public const string Get = "entity.item.property.get";

                /// <summary><c>entity.item.property.update</c>. Scope entity. Writes.</summary>
                public const string Update = "entity.item.property.update";
            }
        }

        /// <summary><c>entity.section.*</c>.</summary>
        public static class Section
        {
            /// <summary><c>entity.section.add</c>. Scope entity. Writes.</summary>
            public const string Add = "entity.section.add";

            /// <summary><c>entity.section.delete</c>. Scope entity. Writes.</summary>
            public const string Delete = "entity.section.delete";

            /// <summary><c>entity.section.get</c>. Scope entity. Reads.</summary>
            public const string Get = "entity.section.get";

            /// <summary><c>entity.section.update</c>. Scope entity. Writes.</summary>
            public const string Update = "entity.section.update";
        }
    }
}
