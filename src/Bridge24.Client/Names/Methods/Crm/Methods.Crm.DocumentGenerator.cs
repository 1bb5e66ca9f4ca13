namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Crm
    {
        /// <summary><c>crm.documentgenerator.*</c>.</summary>
        public static class DocumentGenerator
        {
            /// <summary><c>crm.documentgenerator.document.*</c>.</summary>
            public static class Document
            {
                /// <summary><c>crm.documentgenerator.document.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.documentgenerator.document.add";

                /// <summary><c>crm.documentgenerator.document.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.documentgenerator.document.delete";

                /// <summary><c>crm.documentgenerator.document.enablepublicurl</c>. Scope crm.</summary>
                public const string EnablePublicUrl = "crm.documentgenerator.document.enablepublicurl";

                /// <summary><c>crm.documentgenerator.document.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.documentgenerator.document.get";

                /// <summary><c>crm.documentgenerator.document.getfields</c>. Scope crm. Reads.</summary>
                public const string GetFields = "crm.documentgenerator.document.getfields";

                /// <summary><c>crm.documentgenerator.document.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.documentgenerator.document.list";

                /// <summary><c>crm.documentgenerator.document.update</c>. Scope crm. Writes.</summary>
                public const string Update = "crm.documentgenerator.document.update";

                /// <summary><c>crm.documentgenerator.document.upload</c>. Scope crm.</summary>
                public const string Upload = "crm.documentgenerator.document.upload";
            }

            /// <summary><c>crm.documentgenerator.numerator.*</c>.</summary>
            public static class Numerator
            {
                /// <summary><c>crm.documentgenerator.numerator.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.documentgenerator.numerator.add";

                /// <summary><c>crm.documentgenerator.numerator.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.documentgenerator.numerator.delete";

                /// <summary><c>crm.documentgenerator.numerator.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.documentgenerator.numerator.get";

                /// <summary><c>crm.documentgenerator.numerator.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.documentgenerator.numerator.list";

                /// <summary><c>crm.documentgenerator.numerator.update</c>. Scope crm. Writes.</summary>
                public const string Update = "crm.documentgenerator.numerator.update";
            }

            /// <summary><c>crm.documentgenerator.template.*</c>.</summary>
            public static class Template
            {
                /// <summary><c>crm.documentgenerator.template.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.documentgenerator.template.add";

                /// <summary><c>crm.documentgenerator.template.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.documentgenerator.template.delete";

                /// <summary><c>crm.documentgenerator.template.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.documentgenerator.template.get";

                /// <summary><c>crm.documentgenerator.template.getfields</c>. Scope crm. Reads.</summary>
                public const string GetFields = "crm.documentgenerator.template.getfields";

                /// <summary><c>crm.documentgenerator.template.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.documentgenerator.template.list";

                /// <summary><c>crm.documentgenerator.template.update</c>. Scope crm. Writes.</summary>
                public const string Update = "crm.documentgenerator.template.update";
            }
        }
    }
}
