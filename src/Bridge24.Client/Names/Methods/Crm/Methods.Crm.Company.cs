namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Crm
    {
        /// <summary><c>crm.company.*</c>.</summary>
        public static class Company
        {
            /// <summary><c>crm.company.add</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.item.add.")]
            public const string Add = "crm.company.add";

            /// <summary><c>crm.company.delete</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.item.delete.")]
            public const string Delete = "crm.company.delete";

            /// <summary><c>crm.company.fields</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.item.fields.")]
            public const string Fields = "crm.company.fields";

            /// <summary><c>crm.company.get</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.item.get.")]
            public const string Get = "crm.company.get";

            /// <summary><c>crm.company.list</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.item.list.")]
            public const string List = "crm.company.list";

            /// <summary><c>crm.company.update</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.item.update.")]
            public const string Update = "crm.company.update";

            /// <summary><c>crm.company.contact.*</c>.</summary>
            public static class Contact
            {
                /// <summary><c>crm.company.contact.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.company.contact.add";

                /// <summary><c>crm.company.contact.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.company.contact.delete";

                /// <summary><c>crm.company.contact.fields</c>. Scope crm. Reads.</summary>
                public const string Fields = "crm.company.contact.fields";

                /// <summary><c>crm.company.contact.items.*</c>.</summary>
                public static class Items
                {
                    /// <summary><c>crm.company.contact.items.delete</c>. Scope crm. Writes.</summary>
                    public const string Delete = "crm.company.contact.items.delete";

                    /// <summary><c>crm.company.contact.items.get</c>. Scope crm. Reads.</summary>
                    public const string Get = "crm.company.contact.items.get";

                    /// <summary><c>crm.company.contact.items.set</c>. Scope crm. Writes.</summary>
                    public const string Set = "crm.company.contact.items.set";
                }
            }

            /// <summary><c>crm.company.details.*</c>.</summary>
            public static class Details
            {
                /// <summary><c>crm.company.details.configuration.*</c>.</summary>
                public static class Configuration
                {
                    /// <summary><c>crm.company.details.configuration.forceCommonScopeForAll</c>. Scope crm.</summary>
                    [Obsolete("Deprecated. Use crm.item.details.configuration.forceCommonScopeForAll.")]
                    public const string ForceCommonScopeForAll = "crm.company.details.configuration.forceCommonScopeForAll";

                    /// <summary><c>crm.company.details.configuration.get</c>. Scope crm. Reads.</summary>
                    [Obsolete("Deprecated. Use crm.item.details.configuration.get.")]
                    public const string Get = "crm.company.details.configuration.get";

                    /// <summary><c>crm.company.details.configuration.reset</c>. Scope crm.</summary>
                    [Obsolete("Deprecated. Use crm.item.details.configuration.reset.")]
                    public const string Reset = "crm.company.details.configuration.reset";

                    /// <summary><c>crm.company.details.configuration.set</c>. Scope crm. Writes.</summary>
                    [Obsolete("Deprecated. Use crm.item.details.configuration.set.")]
                    public const string Set = "crm.company.details.configuration.set";
                }
            }

            /// <summary><c>crm.company.userfield.*</c>.</summary>
            public static class UserField
            {
                /// <summary><c>crm.company.userfield.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.company.userfield.add";

                /// <summary><c>crm.company.userfield.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.company.userfield.delete";

                /// <summary><c>crm.company.userfield.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.company.userfield.get";

                /// <summary><c>crm.company.userfield.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.company.userfield.list";

                /// <summary><c>crm.company.userfield.update</c>. Scope crm. Writes.</summary>
                public const string Update = "crm.company.userfield.update";
            }
        }
    }
}
