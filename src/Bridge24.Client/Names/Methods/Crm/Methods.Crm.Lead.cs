namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Crm
    {
        /// <summary><c>crm.lead.*</c>.</summary>
        public static class Lead
        {
            /// <summary><c>crm.lead.add</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.item.add.")]
            public const string Add = "crm.lead.add";

            /// <summary><c>crm.lead.delete</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.item.delete.")]
            public const string Delete = "crm.lead.delete";

            /// <summary><c>crm.lead.fields</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.item.fields.")]
            public const string Fields = "crm.lead.fields";

            /// <summary><c>crm.lead.get</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.item.get.")]
            public const string Get = "crm.lead.get";

            /// <summary><c>crm.lead.list</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.item.list.")]
            public const string List = "crm.lead.list";

            /// <summary><c>crm.lead.update</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.item.update.")]
            public const string Update = "crm.lead.update";

            /// <summary><c>crm.lead.contact.*</c>.</summary>
            public static class Contact
            {
                /// <summary><c>crm.lead.contact.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.lead.contact.add";

                /// <summary><c>crm.lead.contact.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.lead.contact.delete";

                /// <summary><c>crm.lead.contact.fields</c>. Scope crm. Reads.</summary>
                public const string Fields = "crm.lead.contact.fields";

                /// <summary><c>crm.lead.contact.items.*</c>.</summary>
                public static class Items
                {
                    /// <summary><c>crm.lead.contact.items.delete</c>. Scope crm. Writes.</summary>
                    public const string Delete = "crm.lead.contact.items.delete";

                    /// <summary><c>crm.lead.contact.items.get</c>. Scope crm. Reads.</summary>
                    public const string Get = "crm.lead.contact.items.get";

                    /// <summary><c>crm.lead.contact.items.set</c>. Scope crm. Writes.</summary>
                    public const string Set = "crm.lead.contact.items.set";
                }
            }

            /// <summary><c>crm.lead.details.*</c>.</summary>
            public static class Details
            {
                /// <summary><c>crm.lead.details.configuration.*</c>.</summary>
                public static class Configuration
                {
                    /// <summary><c>crm.lead.details.configuration.forceCommonScopeForAll</c>. Scope crm.</summary>
                    [Obsolete("Deprecated. Use crm.item.details.configuration.forceCommonScopeForAll.")]
                    public const string ForceCommonScopeForAll = "crm.lead.details.configuration.forceCommonScopeForAll";

                    /// <summary><c>crm.lead.details.configuration.get</c>. Scope crm. Reads.</summary>
                    [Obsolete("Deprecated. Use crm.item.details.configuration.get.")]
                    public const string Get = "crm.lead.details.configuration.get";

                    /// <summary><c>crm.lead.details.configuration.reset</c>. Scope crm.</summary>
                    [Obsolete("Deprecated. Use crm.item.details.configuration.reset.")]
                    public const string Reset = "crm.lead.details.configuration.reset";

                    /// <summary><c>crm.lead.details.configuration.set</c>. Scope crm. Writes.</summary>
                    [Obsolete("Deprecated. Use crm.item.details.configuration.set.")]
                    public const string Set = "crm.lead.details.configuration.set";
                }
            }

            /// <summary><c>crm.lead.productrows.*</c>.</summary>
            public static class ProductRows
            {
                /// <summary><c>crm.lead.productrows.get</c>. Scope crm. Reads.</summary>
                [Obsolete("Deprecated. Use crm.item.productrow.*.")]
                public const string Get = "crm.lead.productrows.get";

                /// <summary><c>crm.lead.productrows.set</c>. Scope crm. Writes.</summary>
                [Obsolete("Deprecated. Use crm.item.productrow.*.")]
                public const string Set = "crm.lead.productrows.set";
            }

            /// <summary><c>crm.lead.userfield.*</c>.</summary>
            public static class UserField
            {
                /// <summary><c>crm.lead.userfield.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.lead.userfield.add";

                /// <summary><c>crm.lead.userfield.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.lead.userfield.delete";

                /// <summary><c>crm.lead.userfield.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.lead.userfield.get";

                /// <summary><c>crm.lead.userfield.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.lead.userfield.list";

                /// <summary><c>crm.lead.userfield.update</c>. Scope crm. Writes.</summary>
                public const string Update = "crm.lead.userfield.update";
            }
        }
    }
}
