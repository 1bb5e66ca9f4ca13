namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Crm
    {
        /// <summary><c>crm.item.*</c>.</summary>
        public static class Item
        {
            /// <summary><c>crm.item.add</c>. Scope crm. Writes.</summary>
            public const string Add = "crm.item.add";

            /// <summary><c>crm.item.batchImport</c>. Scope crm. Writes.</summary>
            public const string BatchImport = "crm.item.batchImport";

            /// <summary><c>crm.item.delete</c>. Scope crm. Writes.</summary>
            public const string Delete = "crm.item.delete";

            /// <summary><c>crm.item.fields</c>. Scope crm. Reads.</summary>
            public const string Fields = "crm.item.fields";

            /// <summary><c>crm.item.get</c>. Scope crm. Reads.</summary>
            public const string Get = "crm.item.get";

            /// <summary><c>crm.item.import</c>. Scope crm. Writes.</summary>
            public const string Import = "crm.item.import";

            /// <summary><c>crm.item.list</c>. Scope crm. Reads.</summary>
            public const string List = "crm.item.list";

            /// <summary><c>crm.item.update</c>. Scope crm. Writes.</summary>
            public const string Update = "crm.item.update";

            /// <summary><c>crm.item.delivery.*</c>.</summary>
            public static class Delivery
            {
                /// <summary><c>crm.item.delivery.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.item.delivery.get";

                /// <summary><c>crm.item.delivery.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.item.delivery.list";
            }

            /// <summary><c>crm.item.details.*</c>.</summary>
            public static class Details
            {
                /// <summary><c>crm.item.details.configuration.*</c>.</summary>
                public static class Configuration
                {
                    /// <summary><c>crm.item.details.configuration.forceCommonScopeForAll</c>. Scope crm.</summary>
                    public const string ForceCommonScopeForAll = "crm.item.details.configuration.forceCommonScopeForAll";

                    /// <summary><c>crm.item.details.configuration.get</c>. Scope crm. Reads.</summary>
                    public const string Get = "crm.item.details.configuration.get";

                    /// <summary><c>crm.item.details.configuration.reset</c>. Scope crm.</summary>
                    public const string Reset = "crm.item.details.configuration.reset";

                    /// <summary><c>crm.item.details.configuration.set</c>. Scope crm. Writes.</summary>
                    public const string Set = "crm.item.details.configuration.set";
                }
            }

            /// <summary><c>crm.item.payment.*</c>.</summary>
            public static class Payment
            {
                /// <summary><c>crm.item.payment.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.item.payment.add";

                /// <summary><c>crm.item.payment.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.item.payment.delete";

                /// <summary><c>crm.item.payment.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.item.payment.get";

                /// <summary><c>crm.item.payment.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.item.payment.list";

                /// <summary><c>crm.item.payment.pay</c>. Scope crm.</summary>
                public const string Pay = "crm.item.payment.pay";

                /// <summary><c>crm.item.payment.unpay</c>. Scope crm.</summary>
                public const string Unpay = "crm.item.payment.unpay";

                /// <summary><c>crm.item.payment.update</c>. Scope crm. Writes.</summary>
                public const string Update = "crm.item.payment.update";

                /// <summary><c>crm.item.payment.delivery.*</c>.</summary>
                public static class Delivery
                {
                    /// <summary><c>crm.item.payment.delivery.add</c>. Scope crm. Writes.</summary>
                    public const string Add = "crm.item.payment.delivery.add";

                    /// <summary><c>crm.item.payment.delivery.delete</c>. Scope crm. Writes.</summary>
                    public const string Delete = "crm.item.payment.delivery.delete";

                    /// <summary><c>crm.item.payment.delivery.list</c>. Scope crm. Reads.</summary>
                    public const string List = "crm.item.payment.delivery.list";

                    /// <summary><c>crm.item.payment.delivery.setDelivery</c>. Scope crm.</summary>
                    public const string SetDelivery = "crm.item.payment.delivery.setDelivery";
                }

                /// <summary><c>crm.item.payment.product.*</c>.</summary>
                public static class Product
                {
                    /// <summary><c>crm.item.payment.product.add</c>. Scope crm. Writes.</summary>
                    public const string Add = "crm.item.payment.product.add";

                    /// <summary><c>crm.item.payment.product.delete</c>. Scope crm. Writes.</summary>
                    public const string Delete = "crm.item.payment.product.delete";

                    /// <summary><c>crm.item.payment.product.list</c>. Scope crm. Reads.</summary>
                    public const string List = "crm.item.payment.product.list";

                    /// <summary><c>crm.item.payment.product.setQuantity</c>. Scope crm.</summary>
                    public const string SetQuantity = "crm.item.payment.product.setQuantity";
                }
            }

            /// <summary><c>crm.item.productrow.*</c>.</summary>
            public static class ProductRow
            {
                /// <summary><c>crm.item.productrow.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.item.productrow.add";

                /// <summary><c>crm.item.productrow.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.item.productrow.delete";

                /// <summary><c>crm.item.productrow.fields</c>. Scope crm. Reads.</summary>
                public const string Fields = "crm.item.productrow.fields";

                /// <summary><c>crm.item.productrow.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.item.productrow.get";

                /// <summary><c>crm.item.productrow.getAvailableForPayment</c>. Scope crm.</summary>
                public const string GetAvailableForPayment = "crm.item.productrow.getAvailableForPayment";

                /// <summary><c>crm.item.productrow.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.item.productrow.list";

                /// <summary><c>crm.item.productrow.set</c>. Scope crm. Writes.</summary>
                public const string Set = "crm.item.productrow.set";

                /// <summary><c>crm.item.productrow.update</c>. Scope crm. Writes.</summary>
                public const string Update = "crm.item.productrow.update";
            }
        }
    }
}
