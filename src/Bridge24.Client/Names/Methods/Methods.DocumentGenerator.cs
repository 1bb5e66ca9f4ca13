namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>documentgenerator.*</c>.</summary>
    public static class DocumentGenerator
    {
        /// <summary><c>documentgenerator.document.*</c>.</summary>
        public static class Document
        {
            /// <summary><c>documentgenerator.document.add</c>. Scope documentgenerator. Writes.</summary>
            public const string Add = "documentgenerator.document.add";

            /// <summary><c>documentgenerator.document.delete</c>. Scope documentgenerator. Writes.</summary>
            public const string Delete = "documentgenerator.document.delete";

            /// <summary><c>documentgenerator.document.enablepublicurl</c>. Scope documentgenerator.</summary>
            public const string EnablePublicUrl = "documentgenerator.document.enablepublicurl";

            /// <summary><c>documentgenerator.document.get</c>. Scope documentgenerator. Reads.</summary>
            public const string Get = "documentgenerator.document.get";

            /// <summary><c>documentgenerator.document.getfields</c>. Scope documentgenerator. Reads.</summary>
            public const string GetFields = "documentgenerator.document.getfields";

            /// <summary><c>documentgenerator.document.list</c>. Scope documentgenerator. Reads.</summary>
            public const string List = "documentgenerator.document.list";

            /// <summary><c>documentgenerator.document.update</c>. Scope documentgenerator. Writes.</summary>
            public const string Update = "documentgenerator.document.update";
        }

        /// <summary><c>documentgenerator.numerator.*</c>.</summary>
        public static class Numerator
        {
            /// <summary><c>documentgenerator.numerator.add</c>. Scope documentgenerator. Writes.</summary>
            public const string Add = "documentgenerator.numerator.add";

            /// <summary><c>documentgenerator.numerator.delete</c>. Scope documentgenerator. Writes.</summary>
            public const string Delete = "documentgenerator.numerator.delete";

            /// <summary><c>documentgenerator.numerator.get</c>. Scope documentgenerator. Reads.</summary>
            public const string Get = "documentgenerator.numerator.get";

            /// <summary><c>documentgenerator.numerator.list</c>. Scope documentgenerator. Reads.</summary>
            public const string List = "documentgenerator.numerator.list";

            /// <summary><c>documentgenerator.numerator.update</c>. Scope documentgenerator. Writes.</summary>
            public const string Update = "documentgenerator.numerator.update";
        }

        /// <summary><c>documentgenerator.region.*</c>.</summary>
        public static class Region
        {
            /// <summary><c>documentgenerator.region.add</c>. Scope documentgenerator. Writes.</summary>
            public const string Add = "documentgenerator.region.add";

            /// <summary><c>documentgenerator.region.delete</c>. Scope documentgenerator. Writes.</summary>
            public const string Delete = "documentgenerator.region.delete";

            /// <summary><c>documentgenerator.region.get</c>. Scope documentgenerator. Reads.</summary>
            public const string Get = "documentgenerator.region.get";

            /// <summary><c>documentgenerator.region.list</c>. Scope documentgenerator. Reads.</summary>
            public const string List = "documentgenerator.region.list";

            /// <summary><c>documentgenerator.region.update</c>. Scope documentgenerator. Writes.</summary>
            public const string Update = "documentgenerator.region.update";
        }

        /// <summary><c>documentgenerator.role.*</c>.</summary>
        public static class Role
        {
            /// <summary><c>documentgenerator.role.add</c>. Scope documentgenerator. Writes.</summary>
            public const string Add = "documentgenerator.role.add";

            /// <summary><c>documentgenerator.role.delete</c>. Scope documentgenerator. Writes.</summary>
            public const string Delete = "documentgenerator.role.delete";

            /// <summary><c>documentgenerator.role.fillaccesses</c>. Scope documentgenerator.</summary>
            public const string FillAccesses = "documentgenerator.role.fillaccesses";

            /// <summary><c>documentgenerator.role.get</c>. Scope documentgenerator. Reads.</summary>
            public const string Get = "documentgenerator.role.get";

            /// <summary><c>documentgenerator.role.list</c>. Scope documentgenerator. Reads.</summary>
            public const string List = "documentgenerator.role.list";

            /// <summary><c>documentgenerator.role.update</c>. Scope documentgenerator. Writes.</summary>
            public const string Update = "documentgenerator.role.update";
        }

        /// <summary><c>documentgenerator.template.*</c>.</summary>
        public static class Template
        {
            /// <summary><c>documentgenerator.template.add</c>. Scope documentgenerator. Writes.</summary>
            public const string Add = "documentgenerator.template.add";

            /// <summary><c>documentgenerator.template.delete</c>. Scope documentgenerator. Writes.</summary>
            public const string Delete = "documentgenerator.template.delete";

            /// <summary><c>documentgenerator.template.get</c>. Scope documentgenerator. Reads.</summary>
            public const string Get = "documentgenerator.template.get";

            /// <summary><c>documentgenerator.template.getfields</c>. Scope documentgenerator. Reads.</summary>
            public const string GetFields = "documentgenerator.template.getfields";

            /// <summary><c>documentgenerator.template.list</c>. Scope documentgenerator. Reads.</summary>
            public const string List = "documentgenerator.template.list";

            /// <summary><c>documentgenerator.template.update</c>. Scope documentgenerator. Writes.</summary>
            public const string Update = "documentgenerator.template.update";
        }
    }
}
