namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>biconnector.*</c>.</summary>
    public static class BiConnector
    {
        /// <summary><c>biconnector.connector.*</c>.</summary>
        public static class Connector
        {
            /// <summary><c>biconnector.connector.add</c>. Scope biconnector. Writes.</summary>
            public const string Add = "biconnector.connector.add";

            /// <summary><c>biconnector.connector.delete</c>. Scope biconnector. Writes.</summary>
            public const string Delete = "biconnector.connector.delete";

            /// <summary><c>biconnector.connector.fields</c>. Scope biconnector. Reads.</summary>
            public const string Fields = "biconnector.connector.fields";

            /// <summary><c>biconnector.connector.get</c>. Scope biconnector. Reads.</summary>
            public const string Get = "biconnector.connector.get";

            /// <summary><c>biconnector.connector.list</c>. Scope biconnector. Reads.</summary>
            public const string List = "biconnector.connector.list";

            /// <summary><c>biconnector.connector.update</c>. Scope biconnector. Writes.</summary>
            public const string Update = "biconnector.connector.update";
        }

        /// <summary><c>biconnector.dataset.*</c>.</summary>
        public static class Dataset
        {
            /// <summary><c>biconnector.dataset.add</c>. Scope biconnector. Writes.</summary>
            public const string Add = "biconnector.dataset.add";

            /// <summary><c>biconnector.dataset.delete</c>. Scope biconnector. Writes.</summary>
            public const string Delete = "biconnector.dataset.delete";

            /// <summary><c>biconnector.dataset.fields</c>. Scope biconnector. Reads.</summary>
            public const string Fields = "biconnector.dataset.fields";

            /// <summary><c>biconnector.dataset.fields.update</c>. Scope biconnector. Writes.</summary>
            public const string FieldsUpdate = "biconnector.dataset.fields.update";

            /// <summary><c>biconnector.dataset.get</c>. Scope biconnector. Reads.</summary>
            public const string Get = "biconnector.dataset.get";

            /// <summary><c>biconnector.dataset.list</c>. Scope biconnector. Reads.</summary>
            public const string List = "biconnector.dataset.list";

            /// <summary><c>biconnector.dataset.update</c>. Scope biconnector. Writes.</summary>
            public const string Update = "biconnector.dataset.update";
        }

        /// <summary><c>biconnector.source.*</c>.</summary>
        public static class Source
        {
            /// <summary><c>biconnector.source.add</c>. Scope biconnector. Writes.</summary>
            public const string Add = "biconnector.source.add";

            /// <summary><c>biconnector.source.delete</c>. Scope biconnector. Writes.</summary>
            public const string Delete = "biconnector.source.delete";

            /// <summary><c>biconnector.source.fields</c>. Scope biconnector. Reads.</summary>
            public const string Fields = "biconnector.source.fields";

            /// <summary><c>biconnector.source.get</c>. Scope biconnector. Reads.</summary>
            public const string Get = "biconnector.source.get";

            /// <summary><c>biconnector.source.list</c>. Scope biconnector. Reads.</summary>
            public const string List = "biconnector.source.list";

            /// <summary><c>biconnector.source.update</c>. Scope biconnector. Writes.</summary>
            public const string Update = "biconnector.source.update";
        }
    }
}
