namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Crm
    {
        /// <summary><c>crm.currency.*</c>.</summary>
        public static class Currency
        {
            /// <summary><c>crm.currency.add</c>. Scope crm. Writes.</summary>
            public const string Add = "crm.currency.add";

            /// <summary><c>crm.currency.delete</c>. Scope crm. Writes.</summary>
            public const string Delete = "crm.currency.delete";

            /// <summary><c>crm.currency.fields</c>. Scope crm. Reads.</summary>
            public const string Fields = "crm.currency.fields";

            /// <summary><c>crm.currency.get</c>. Scope crm. Reads.</summary>
            public const string Get = "crm.currency.get";

            /// <summary><c>crm.currency.list</c>. Scope crm. Reads.</summary>
            public const string List = "crm.currency.list";

            /// <summary><c>crm.currency.update</c>. Scope crm. Writes.</summary>
            public const string Update = "crm.currency.update";

            /// <summary><c>crm.currency.base.*</c>.</summary>
            public static class Base
            {
                /// <summary><c>crm.currency.base.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.currency.base.get";

                /// <summary><c>crm.currency.base.set</c>. Scope crm. Writes.</summary>
                public const string Set = "crm.currency.base.set";
            }

            /// <summary><c>crm.currency.localizations.*</c>.</summary>
            public static class Localizations
            {
                /// <summary><c>crm.currency.localizations.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.currency.localizations.delete";

                /// <summary><c>crm.currency.localizations.fields</c>. Scope crm. Reads.</summary>
                public const string Fields = "crm.currency.localizations.fields";

                /// <summary><c>crm.currency.localizations.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.currency.localizations.get";

                /// <summary><c>crm.currency.localizations.set</c>. Scope crm. Writes.</summary>
                public const string Set = "crm.currency.localizations.set";
            }
        }
    }
}
