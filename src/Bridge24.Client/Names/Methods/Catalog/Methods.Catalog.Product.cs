namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Catalog
    {
        /// <summary><c>catalog.product.*</c>.</summary>
        public static class Product
        {
            /// <summary><c>catalog.product.add</c>. Scope catalog. Writes.</summary>
            public const string Add = "catalog.product.add";

            /// <summary><c>catalog.product.delete</c>. Scope catalog. Writes.</summary>
            public const string Delete = "catalog.product.delete";

            /// <summary><c>catalog.product.download</c>. Scope catalog.</summary>
            public const string Download = "catalog.product.download";

            /// <summary><c>catalog.product.get</c>. Scope catalog. Reads.</summary>
            public const string Get = "catalog.product.get";

            /// <summary><c>catalog.product.getFieldsByFilter</c>. Scope catalog.</summary>
            public const string GetFieldsByFilter = "catalog.product.getFieldsByFilter";

            /// <summary><c>catalog.product.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.product.list";

            /// <summary><c>catalog.product.update</c>. Scope catalog. Writes.</summary>
            public const string Update = "catalog.product.update";

            /// <summary><c>catalog.product.offer.*</c>.</summary>
            public static class Offer
            {
                /// <summary><c>catalog.product.offer.add</c>. Scope catalog. Writes.</summary>
                public const string Add = "catalog.product.offer.add";

                /// <summary><c>catalog.product.offer.delete</c>. Scope catalog. Writes.</summary>
                public const string Delete = "catalog.product.offer.delete";

                /// <summary><c>catalog.product.offer.download</c>. Scope catalog.</summary>
                public const string Download = "catalog.product.offer.download";

                /// <summary><c>catalog.product.offer.get</c>. Scope catalog. Reads.</summary>
                public const string Get = "catalog.product.offer.get";

                /// <summary><c>catalog.product.offer.getFieldsByFilter</c>. Scope catalog.</summary>
                public const string GetFieldsByFilter = "catalog.product.offer.getFieldsByFilter";

                /// <summary><c>catalog.product.offer.list</c>. Scope catalog. Reads.</summary>
                public const string List = "catalog.product.offer.list";

                /// <summary><c>catalog.product.offer.update</c>. Scope catalog. Writes.</summary>
                public const string Update = "catalog.product.offer.update";
            }

            /// <summary><c>catalog.product.service.*</c>.</summary>
            public static class Service
            {
                /// <summary><c>catalog.product.service.add</c>. Scope catalog. Writes.</summary>
                public const string Add = "catalog.product.service.add";

                /// <summary><c>catalog.product.service.delete</c>. Scope catalog. Writes.</summary>
                public const string Delete = "catalog.product.service.delete";

                /// <summary><c>catalog.product.service.download</c>. Scope catalog.</summary>
                public const string Download = "catalog.product.service.download";

                /// <summary><c>catalog.product.service.get</c>. Scope catalog. Reads.</summary>
                public const string Get = "catalog.product.service.get";

                /// <summary><c>catalog.product.service.getFieldsByFilter</c>. Scope catalog.</summary>
                public const string GetFieldsByFilter = "catalog.product.service.getFieldsByFilter";

                /// <summary><c>catalog.product.service.list</c>. Scope catalog. Reads.</summary>
                public const string List = "catalog.product.service.list";

                /// <summary><c>catalog.product.service.update</c>. Scope catalog. Writes.</summary>
                public const string Update = "catalog.product.service.update";
            }

            /// <summary><c>catalog.product.sku.*</c>.</summary>
            public static class Sku
            {
                /// <summary><c>catalog.product.sku.add</c>. Scope catalog. Writes.</summary>
                public const string Add = "catalog.product.sku.add";

                /// <summary><c>catalog.product.sku.delete</c>. Scope catalog. Writes.</summary>
                public const string Delete = "catalog.product.sku.delete";

                /// <summary><c>catalog.product.sku.download</c>. Scope catalog.</summary>
                public const string Download = "catalog.product.sku.download";

                /// <summary><c>catalog.product.sku.get</c>. Scope catalog. Reads.</summary>
                public const string Get = "catalog.product.sku.get";

                /// <summary><c>catalog.product.sku.getFieldsByFilter</c>. Scope catalog.</summary>
                public const string GetFieldsByFilter = "catalog.product.sku.getFieldsByFilter";

                /// <summary><c>catalog.product.sku.list</c>. Scope catalog. Reads.</summary>
                public const string List = "catalog.product.sku.list";

                /// <summary><c>catalog.product.sku.update</c>. Scope catalog. Writes.</summary>
                public const string Update = "catalog.product.sku.update";
            }
        }
    }
}
