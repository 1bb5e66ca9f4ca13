namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Crm
    {
        /// <summary><c>crm.contact.*</c>.</summary>
        public static class Contact
        {
            /// <summary><c>crm.contact.add</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.item.add.")]
            public const string Add = "crm.contact.add";

            /// <summary><c>crm.contact.delete</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.item.delete.")]
            public const string Delete = "crm.contact.delete";

            /// <summary><c>crm.contact.fields</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.item.fields.")]
            public const string Fields = "crm.contact.fields";

            /// <summary><c>crm.contact.get</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.item.get.")]
            public const string Get = "crm.contact.get";

            /// <summary><c>crm.contact.list</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.item.list.")]
            public const string List = "crm.contact.list";

            /// <summary><c>crm.contact.update</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.item.update.")]
            public const string Update = "crm.contact.update";

            /// <summary><c>crm.contact.company.*</c>.</summary>
            public static class Company
            {
                /// <summary><c>crm.contact.company.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.contact.company.add";

                /// <summary><c>crm.contact.company.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.contact.company.delete";

                /// <summary><c>crm.contact.company.fields</c>. Scope crm. Reads.</summary>
                public const string Fields = "crm.contact.company.fields";

                /// <summary><c>crm.contact.company.items.*</c>.</summary>
                public static class Items
                {
                    /// <summary><c>crm.contact.company.items.delete</c>. Scope crm. Writes.</summary>
                    public const string Delete = "crm.contact.company.items.delete";

                    /// <summary><c>crm.contact.company.items.get</c>. Scope crm. Reads.</summary>
                    public const string Get = "crm.contact.company.items.get";

                    /// <summary><c>crm.contact.company.items.set</c>. Scope crm. Writes.</summary>
                    public const string Set = "crm.contact.company.items.set";
                }
            }

            /// <summary><c>crm.contact.details.*</c>.</summary>
            public static class Details
            {
                /// <summary><c>crm.contact.details.configuration.*</c>.</summary>
                public static class Configuration
                {
                    /// <summary><c>crm.contact.details.configuration.forceCommonScopeForAll</c>. Scope crm.</summary>
                    [Obsolete("Deprecated. Use crm.item.details.configuration.forceCommonScopeForAll.")]
                    public const string ForceCommonScopeForAll = "crm.contact.details.configuration.forceCommonScopeForAll";

                    /// <summary><c>crm.contact.details.configuration.get</c>. Scope crm. Reads.</summary>
                    [Obsolete("Deprecated. Use crm.item.details.configuration.get.")]
                    public const string Get = "crm.contact.details.configuration.get";

                    /// <summary><c>crm.contact.details.configuration.reset</c>. Scope crm.</summary>
                    [Obsolete("Deprecated. Use crm.item.details.configuration.reset.")]
                    public const string Reset = "crm.contact.details.configuration.reset";

                    /// <summary><c>crm.contact.details.configuration.set</c>. Scope crm. Writes.</summary>
                    [Obsolete("Deprecated. Use crm.item.details.configuration.set.")]
                    public const string Set = "crm.contact.details.configuration.set";
                }
            }

            /// <summary><c>crm.contact.userfield.*</c>.</summary>
            public static class UserField
            {
                /// <summary><c>crm.contact.userfield.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.contact.userfield.add";

                /// <summary><c>crm.contact.userfield.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.contact.userfield.delete";

                /// <summary><c>crm.contact.userfield.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.contact.userfield.get";

                /// <summary><c>crm.contact.userfield.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.contact.userfield.list";

                /// <summary><c>crm.contact.userfield.update</c>. Scope crm. Writes.</summary>
                public const string Update = "crm.contact.userfield.update";
            }
        }
    }
}
