namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Catalog
    {
        /// <summary><c>catalog.document.*</c>.</summary>
        public static class Document
        {
            /// <summary><c>catalog.document.add</c>. Scope catalog. Writes.</summary>
            public const string Add = "catalog.document.add";

            /// <summary><c>catalog.document.cancel</c>. Scope catalog.</summary>
            public const string Cancel = "catalog.document.cancel";

            /// <summary><c>catalog.document.cancelList</c>. Scope catalog.</summary>
            public const string CancelList = "catalog.document.cancelList";

            /// <summary><c>catalog.document.conduct</c>. Scope catalog.</summary>
            public const string Conduct = "catalog.document.conduct";

            /// <summary><c>catalog.document.conductList</c>. Scope catalog.</summary>
            public const string ConductList = "catalog.document.conductList";

            /// <summary><c>catalog.document.confirm</c>. Scope catalog.</summary>
            [Obsolete("Deprecated. Use catalog.document.conduct.")]
            public const string Confirm = "catalog.document.confirm";

            /// <summary><c>catalog.document.delete</c>. Scope catalog. Writes.</summary>
            public const string Delete = "catalog.document.delete";

            /// <summary><c>catalog.document.deleteList</c>. Scope catalog.</summary>
            public const string DeleteList = "catalog.document.deleteList";

            /// <summary><c>catalog.document.fields</c>. Scope catalog. Reads.</summary>
            [Obsolete("Deprecated. Use catalog.document.getFields.")]
            public const string Fields = "catalog.document.fields";

            /// <summary><c>catalog.document.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.document.getFields";

            /// <summary><c>catalog.document.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.document.list";

            /// <summary><c>catalog.document.unconfirm</c>. Scope catalog.</summary>
            [Obsolete("Deprecated. Use catalog.document.cancel.")]
            public const string Unconfirm = "catalog.document.unconfirm";

            /// <summary><c>catalog.document.update</c>. Scope catalog. Writes.</summary>
            public const string Update = "catalog.document.update";

            /// <summary><c>catalog.document.element.*</c>.</summary>
            public static class Element
            {
                /// <summary><c>catalog.document.element.add</c>. Scope catalog. Writes.</summary>
                public const string Add = "catalog.document.element.add";

                /// <summary><c>catalog.document.element.delete</c>. Scope catalog. Writes.</summary>
                public const string Delete = "catalog.document.element.delete";

                /// <summary><c>catalog.document.element.fields</c>. Scope catalog. Reads.</summary>
                [Obsolete("Deprecated. Use catalog.document.element.getFields.")]
                public const string Fields = "catalog.document.element.fields";

                /// <summary><c>catalog.document.element.getFields</c>. Scope catalog. Reads.</summary>
                public const string GetFields = "catalog.document.element.getFields";

                /// <summary><c>catalog.document.element.list</c>. Scope catalog. Reads.</summary>
                public const string List = "catalog.document.element.list";

                /// <summary><c>catalog.document.element.update</c>. Scope catalog. Writes.</summary>
                public const string Update = "catalog.document.element.update";
            }

            /// <summary><c>catalog.document.mode.*</c>.</summary>
            public static class Mode
            {
                /// <summary><c>catalog.document.mode.status</c>. Scope catalog.</summary>
                public const string Status = "catalog.document.mode.status";
            }
        }
    }
}
