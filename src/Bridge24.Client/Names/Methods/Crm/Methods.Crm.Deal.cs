namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Crm
    {
        /// <summary><c>crm.deal.*</c>.</summary>
        public static class Deal
        {
            /// <summary><c>crm.deal.add</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.item.add.")]
            public const string Add = "crm.deal.add";

            /// <summary><c>crm.deal.delete</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.item.delete.")]
            public const string Delete = "crm.deal.delete";

            /// <summary><c>crm.deal.fields</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.item.fields.")]
            public const string Fields = "crm.deal.fields";

            /// <summary><c>crm.deal.get</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.item.get.")]
            public const string Get = "crm.deal.get";

            /// <summary><c>crm.deal.list</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.item.list.")]
            public const string List = "crm.deal.list";

            /// <summary><c>crm.deal.update</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.item.update.")]
            public const string Update = "crm.deal.update";

            /// <summary><c>crm.deal.contact.*</c>.</summary>
            public static class Contact
            {
                /// <summary><c>crm.deal.contact.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.deal.contact.add";

                /// <summary><c>crm.deal.contact.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.deal.contact.delete";

                /// <summary><c>crm.deal.contact.fields</c>. Scope crm. Reads.</summary>
                public const string Fields = "crm.deal.contact.fields";

                /// <summary><c>crm.deal.contact.items.*</c>.</summary>
                public static class Items
                {
                    /// <summary><c>crm.deal.contact.items.delete</c>. Scope crm. Writes.</summary>
                    public const string Delete = "crm.deal.contact.items.delete";

                    /// <summary><c>crm.deal.contact.items.get</c>. Scope crm. Reads.</summary>
                    public const string Get = "crm.deal.contact.items.get";

                    /// <summary><c>crm.deal.contact.items.set</c>. Scope crm. Writes.</summary>
                    public const string Set = "crm.deal.contact.items.set";
                }
            }

            /// <summary><c>crm.deal.details.*</c>.</summary>
            public static class Details
            {
                /// <summary><c>crm.deal.details.configuration.*</c>.</summary>
                public static class Configuration
                {
                    /// <summary><c>crm.deal.details.configuration.forceCommonScopeForAll</c>. Scope crm.</summary>
                    [Obsolete("Deprecated. Use crm.item.details.configuration.forceCommonScopeForAll.")]
                    public const string ForceCommonScopeForAll = "crm.deal.details.configuration.forceCommonScopeForAll";

                    /// <summary><c>crm.deal.details.configuration.get</c>. Scope crm. Reads.</summary>
                    [Obsolete("Deprecated. Use crm.item.details.configuration.get.")]
                    public const string Get = "crm.deal.details.configuration.get";

                    /// <summary><c>crm.deal.details.configuration.reset</c>. Scope crm.</summary>
                    [Obsolete("Deprecated. Use crm.item.details.configuration.reset.")]
                    public const string Reset = "crm.deal.details.configuration.reset";

                    /// <summary><c>crm.deal.details.configuration.set</c>. Scope crm. Writes.</summary>
                    [Obsolete("Deprecated. Use crm.item.details.configuration.set.")]
                    public const string Set = "crm.deal.details.configuration.set";
                }
            }

            /// <summary><c>crm.deal.productrows.*</c>.</summary>
            public static class ProductRows
            {
                /// <summary><c>crm.deal.productrows.get</c>. Scope crm. Reads.</summary>
                [Obsolete("Deprecated. Use crm.item.productrow.*.")]
                public const string Get = "crm.deal.productrows.get";

                /// <summary><c>crm.deal.productrows.set</c>. Scope crm. Writes.</summary>
                [Obsolete("Deprecated. Use crm.item.productrow.*.")]
                public const string Set = "crm.deal.productrows.set";
            }

            /// <summary><c>crm.deal.recurring.*</c>.</summary>
            public static class Recurring
            {
                /// <summary><c>crm.deal.recurring.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.deal.recurring.add";

                /// <summary><c>crm.deal.recurring.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.deal.recurring.delete";

                /// <summary><c>crm.deal.recurring.expose</c>. Scope crm.</summary>
                public const string Expose = "crm.deal.recurring.expose";

                /// <summary><c>crm.deal.recurring.fields</c>. Scope crm. Reads.</summary>
                public const string Fields = "crm.deal.recurring.fields";

                /// <summary><c>crm.deal.recurring.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.deal.recurring.get";

                /// <summary><c>crm.deal.recurring.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.deal.recurring.list";

                /// <summary><c>crm.deal.recurring.update</c>. Scope crm. Writes.</summary>
                public const string Update = "crm.deal.recurring.update";
            }

            /// <summary><c>crm.deal.userfield.*</c>.</summary>
            public static class UserField
            {
                /// <summary><c>crm.deal.userfield.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.deal.userfield.add";

                /// <summary><c>crm.deal.userfield.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.deal.userfield.delete";

                /// <summary><c>crm.deal.userfield.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.deal.userfield.get";

                /// <summary><c>crm.deal.userfield.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.deal.userfield.list";

                /// <summary><c>crm.deal.userfield.update</c>. Scope crm. Writes.</summary>
                public const string Update = "crm.deal.userfield.update";
            }
        }
    }
}
