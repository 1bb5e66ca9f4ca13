namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Crm
    {
        /// <summary><c>crm.quote.*</c>.</summary>
        public static class Quote
        {
            /// <summary><c>crm.quote.add</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.item.add.")]
            public const string Add = "crm.quote.add";

            /// <summary><c>crm.quote.delete</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.item.delete.")]
            public const string Delete = "crm.quote.delete";

            /// <summary><c>crm.quote.fields</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.item.fields.")]
            public const string Fields = "crm.quote.fields";

            /// <summary><c>crm.quote.get</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.item.get.")]
            public const string Get = "crm.quote.get";

            /// <summary><c>crm.quote.list</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.item.list.")]
            public const string List = "crm.quote.list";

            /// <summary><c>crm.quote.update</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.item.update.")]
            public const string Update = "crm.quote.update";

            /// <summary><c>crm.quote.contact.*</c>.</summary>
            public static class Contact
            {
                /// <summary><c>crm.quote.contact.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.quote.contact.add";

                /// <summary><c>crm.quote.contact.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.quote.contact.delete";

                /// <summary><c>crm.quote.contact.fields</c>. Scope crm. Reads.</summary>
                public const string Fields = "crm.quote.contact.fields";

                /// <summary><c>crm.quote.contact.items.*</c>.</summary>
                public static class Items
                {
                    /// <summary><c>crm.quote.contact.items.delete</c>. Scope crm. Writes.</summary>
                    public const string Delete = "crm.quote.contact.items.delete";

                    /// <summary><c>crm.quote.contact.items.get</c>. Scope crm. Reads.</summary>
                    public const string Get = "crm.quote.contact.items.get";

                    /// <summary><c>crm.quote.contact.items.set</c>. Scope crm. Writes.</summary>
                    public const string Set = "crm.quote.contact.items.set";
                }
            }

            /// <summary><c>crm.quote.productrows.*</c>.</summary>
            public static class ProductRows
            {
                /// <summary><c>crm.quote.productrows.get</c>. Scope crm. Reads.</summary>
                [Obsolete("Deprecated. Use crm.item.productrow.*.")]
                public const string Get = "crm.quote.productrows.get";

                /// <summary><c>crm.quote.productrows.set</c>. Scope crm. Writes.</summary>
                [Obsolete("Deprecated. Use crm.item.productrow.*.")]
                public const string Set = "crm.quote.productrows.set";
            }

            /// <summary><c>crm.quote.userfield.*</c>.</summary>
            public static class UserField
            {
                /// <summary><c>crm.quote.userfield.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.quote.userfield.add";

                /// <summary><c>crm.quote.userfield.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.quote.userfield.delete";

                /// <summary><c>crm.quote.userfield.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.quote.userfield.get";

                /// <summary><c>crm.quote.userfield.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.quote.userfield.list";

                /// <summary><c>crm.quote.userfield.update</c>. Scope crm. Writes.</summary>
                public const string Update = "crm.quote.userfield.update";
            }
        }
    }
}
