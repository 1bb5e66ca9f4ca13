namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Crm
    {
        /// <summary><c>crm.product.*</c>.</summary>
        public static class Product
        {
            /// <summary><c>crm.product.add</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use catalog.product.add.")]
            public const string Add = "crm.product.add";

            /// <summary><c>crm.product.delete</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use catalog.product.delete.")]
            public const string Delete = "crm.product.delete";

            /// <summary><c>crm.product.fields</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use catalog.product.getFieldsByFilter.")]
            public const string Fields = "crm.product.fields";

            /// <summary><c>crm.product.get</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use catalog.product.get.")]
            public const string Get = "crm.product.get";

            /// <summary><c>crm.product.list</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use catalog.product.list.")]
            public const string List = "crm.product.list";

            /// <summary><c>crm.product.update</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use catalog.product.update.")]
            public const string Update = "crm.product.update";

            /// <summary><c>crm.product.property.*</c>.</summary>
            public static class Property
            {
                /// <summary><c>crm.product.property.add</c>. Scope crm. Writes.</summary>
                [Obsolete("Deprecated. Use catalog.productProperty.add.")]
                public const string Add = "crm.product.property.add";

                /// <summary><c>crm.product.property.delete</c>. Scope crm. Writes.</summary>
                [Obsolete("Deprecated. Use catalog.productProperty.delete.")]
                public const string Delete = "crm.product.property.delete";

                /// <summary><c>crm.product.property.fields</c>. Scope crm. Reads.</summary>
                [Obsolete("Deprecated. Use catalog.productProperty.getFields.")]
                public const string Fields = "crm.product.property.fields";

                /// <summary><c>crm.product.property.get</c>. Scope crm. Reads.</summary>
                [Obsolete("Deprecated. Use catalog.productProperty.get.")]
                public const string Get = "crm.product.property.get";

                /// <summary><c>crm.product.property.list</c>. Scope crm. Reads.</summary>
                [Obsolete("Deprecated. Use catalog.productProperty.list.")]
                public const string List = "crm.product.property.list";

                /// <summary><c>crm.product.property.types</c>. Scope crm. Reads.</summary>
                [Obsolete("Deprecated. Use catalog.productPropertyFeature.*.")]
                public const string Types = "crm.product.property.types";

                /// <summary><c>crm.product.property.update</c>. Scope crm. Writes.</summary>
                [Obsolete("Deprecated. Use catalog.productProperty.update.")]
                public const string Update = "crm.product.property.update";

                /// <summary><c>crm.product.property.enumeration.*</c>.</summary>
                public static class Enumeration
                {
                    /// <summary><c>crm.product.property.enumeration.fields</c>. Scope crm. Reads.</summary>
                    [Obsolete("Deprecated. Use catalog.productPropertyEnum.*.")]
                    public const string Fields = "crm.product.property.enumeration.fields";
                }

                /// <summary><c>crm.product.property.settings.*</c>.</summary>
                public static class Settings
                {
                    /// <summary><c>crm.product.property.settings.fields</c>. Scope crm. Reads.</summary>
                    [Obsolete("Deprecated. Use catalog.productPropertyFeature.*.")]
                    public const string Fields = "crm.product.property.settings.fields";
                }
            }
        }
    }
}
