namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Crm
    {
        /// <summary><c>crm.invoice.*</c>.</summary>
        public static class Invoice
        {
            /// <summary><c>crm.invoice.add</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Add = "crm.invoice.add";

            /// <summary><c>crm.invoice.delete</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Delete = "crm.invoice.delete";

            /// <summary><c>crm.invoice.fields</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Fields = "crm.invoice.fields";

            /// <summary><c>crm.invoice.get</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Get = "crm.invoice.get";

            /// <summary><c>crm.invoice.getexternallink</c>. Scope crm.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string GetExternalLink = "crm.invoice.getexternallink";

            /// <summary><c>crm.invoice.list</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string List = "crm.invoice.list";

            /// <summary><c>crm.invoice.update</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Update = "crm.invoice.update";

            /// <summary><c>crm.invoice.recurring.*</c>.</summary>
            public static class Recurring
            {
                /// <summary><c>crm.invoice.recurring.add</c>. Scope crm. Writes.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string Add = "crm.invoice.recurring.add";

                /// <summary><c>crm.invoice.recurring.delete</c>. Scope crm. Writes.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string Delete = "crm.invoice.recurring.delete";

                /// <summary><c>crm.invoice.recurring.expose</c>. Scope crm.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string Expose = "crm.invoice.recurring.expose";

                /// <summary><c>crm.invoice.recurring.fields</c>. Scope crm. Reads.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string Fields = "crm.invoice.recurring.fields";

                /// <summary><c>crm.invoice.recurring.get</c>. Scope crm. Reads.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string Get = "crm.invoice.recurring.get";

                /// <summary><c>crm.invoice.recurring.list</c>. Scope crm. Reads.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string List = "crm.invoice.recurring.list";

                /// <summary><c>crm.invoice.recurring.update</c>. Scope crm. Writes.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string Update = "crm.invoice.recurring.update";
            }

            /// <summary><c>crm.invoice.status.*</c>.</summary>
            public static class Status
            {
                /// <summary><c>crm.invoice.status.add</c>. Scope crm. Writes.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string Add = "crm.invoice.status.add";

                /// <summary><c>crm.invoice.status.delete</c>. Scope crm. Writes.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string Delete = "crm.invoice.status.delete";

                /// <summary><c>crm.invoice.status.fields</c>. Scope crm. Reads.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string Fields = "crm.invoice.status.fields";

                /// <summary><c>crm.invoice.status.get</c>. Scope crm. Reads.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string Get = "crm.invoice.status.get";

                /// <summary><c>crm.invoice.status.list</c>. Scope crm. Reads.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string List = "crm.invoice.status.list";

                /// <summary><c>crm.invoice.status.update</c>. Scope crm. Writes.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string Update = "crm.invoice.status.update";
            }

            /// <summary><c>crm.invoice.userfield.*</c>.</summary>
            public static class UserField
            {
                /// <summary><c>crm.invoice.userfield.add</c>. Scope crm. Writes.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string Add = "crm.invoice.userfield.add";

                /// <summary><c>crm.invoice.userfield.delete</c>. Scope crm. Writes.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string Delete = "crm.invoice.userfield.delete";

                /// <summary><c>crm.invoice.userfield.get</c>. Scope crm. Reads.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string Get = "crm.invoice.userfield.get";

                /// <summary><c>crm.invoice.userfield.list</c>. Scope crm. Reads.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string List = "crm.invoice.userfield.list";

                /// <summary><c>crm.invoice.userfield.update</c>. Scope crm. Writes.</summary>
                [Obsolete("Deprecated; the documentation names no successor.")]
                public const string Update = "crm.invoice.userfield.update";
            }
        }
    }
}
