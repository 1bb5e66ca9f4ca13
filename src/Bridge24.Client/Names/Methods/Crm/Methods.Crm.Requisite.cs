namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Crm
    {
        /// <summary><c>crm.requisite.*</c>.</summary>
        public static class Requisite
        {
            /// <summary><c>crm.requisite.add</c>. Scope crm. Writes.</summary>
            public const string Add = "crm.requisite.add";

            /// <summary><c>crm.requisite.delete</c>. Scope crm. Writes.</summary>
            public const string Delete = "crm.requisite.delete";

            /// <summary><c>crm.requisite.fields</c>. Scope crm. Reads.</summary>
            public const string Fields = "crm.requisite.fields";

            /// <summary><c>crm.requisite.get</c>. Scope crm. Reads.</summary>
            public const string Get = "crm.requisite.get";

            /// <summary><c>crm.requisite.list</c>. Scope crm. Reads.</summary>
            public const string List = "crm.requisite.list";

            /// <summary><c>crm.requisite.update</c>. Scope crm. Writes.</summary>
            public const string Update = "crm.requisite.update";

            /// <summary><c>crm.requisite.bankdetail.*</c>.</summary>
            public static class BankDetail
            {
                /// <summary><c>crm.requisite.bankdetail.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.requisite.bankdetail.add";

                /// <summary><c>crm.requisite.bankdetail.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.requisite.bankdetail.delete";

                /// <summary><c>crm.requisite.bankdetail.fields</c>. Scope crm. Reads.</summary>
                public const string Fields = "crm.requisite.bankdetail.fields";

                /// <summary><c>crm.requisite.bankdetail.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.requisite.bankdetail.get";

                /// <summary><c>crm.requisite.bankdetail.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.requisite.bankdetail.list";

                /// <summary><c>crm.requisite.bankdetail.update</c>. Scope crm. Writes.</summary>
                public const string Update = "crm.requisite.bankdetail.update";
            }

            /// <summary><c>crm.requisite.link.*</c>.</summary>
            public static class Link
            {
                /// <summary><c>crm.requisite.link.fields</c>. Scope crm. Reads.</summary>
                public const string Fields = "crm.requisite.link.fields";

                /// <summary><c>crm.requisite.link.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.requisite.link.get";

                /// <summary><c>crm.requisite.link.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.requisite.link.list";

                /// <summary><c>crm.requisite.link.register</c>. Scope crm.</summary>
                public const string Register = "crm.requisite.link.register";

                /// <summary><c>crm.requisite.link.unregister</c>. Scope crm. Writes.</summary>
                public const string Unregister = "crm.requisite.link.unregister";
            }

            /// <summary><c>crm.requisite.preset.*</c>.</summary>
            public static class Preset
            {
                /// <summary><c>crm.requisite.preset.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.requisite.preset.add";

                /// <summary><c>crm.requisite.preset.countries</c>. Scope crm.</summary>
                public const string Countries = "crm.requisite.preset.countries";

                /// <summary><c>crm.requisite.preset.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.requisite.preset.delete";

                /// <summary><c>crm.requisite.preset.fields</c>. Scope crm. Reads.</summary>
                public const string Fields = "crm.requisite.preset.fields";

                /// <summary><c>crm.requisite.preset.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.requisite.preset.get";

                /// <summary><c>crm.requisite.preset.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.requisite.preset.list";

                /// <summary><c>crm.requisite.preset.update</c>. Scope crm. Writes.</summary>
                public const string Update = "crm.requisite.preset.update";

                /// <summary><c>crm.requisite.preset.field.*</c>.</summary>
                public static class Field
                {
                    /// <summary><c>crm.requisite.preset.field.add</c>. Scope crm. Writes.</summary>
                    public const string Add = "crm.requisite.preset.field.add";

                    /// <summary><c>crm.requisite.preset.field.availabletoadd</c>. Scope crm.</summary>
                    public const string AvailableToAdd = "crm.requisite.preset.field.availabletoadd";

                    /// <summary><c>crm.requisite.preset.field.delete</c>. Scope crm. Writes.</summary>
                    public const string Delete = "crm.requisite.preset.field.delete";

                    /// <summary><c>crm.requisite.preset.field.fields</c>. Scope crm. Reads.</summary>
                    public const string Fields = "crm.requisite.preset.field.fields";

                    /// <summary><c>crm.requisite.preset.field.get</c>. Scope crm. Reads.</summary>
                    public const string Get = "crm.requisite.preset.field.get";

                    /// <summary><c>crm.requisite.preset.field.list</c>. Scope crm. Reads.</summary>
                    public const string List = "crm.requisite.preset.field.list";

                    /// <summary><c>crm.requisite.preset.field.update</c>. Scope crm. Writes.</summary>
                    public const string Update = "crm.requisite.preset.field.update";
                }
            }

            /// <summary><c>crm.requisite.userfield.*</c>.</summary>
            public static class UserField
            {
                /// <summary><c>crm.requisite.userfield.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.requisite.userfield.add";

                /// <summary><c>crm.requisite.userfield.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.requisite.userfield.delete";

                /// <summary><c>crm.requisite.userfield.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.requisite.userfield.get";

                /// <summary><c>crm.requisite.userfield.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.requisite.userfield.list";

                /// <summary><c>crm.requisite.userfield.update</c>. Scope crm. Writes.</summary>
                public const string Update = "crm.requisite.userfield.update";
            }
        }
    }
}
