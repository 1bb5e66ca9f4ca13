namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>sale.*</c>.</summary>
    public static partial class Sale
    {
        /// <summary><c>sale.basketitem.*</c>.</summary>
        public static class BasketItem
        {
            /// <summary><c>sale.basketitem.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.basketitem.add";

            /// <summary><c>sale.basketitem.addCatalogProduct</c>. Scope sale.</summary>
            public const string AddCatalogProduct = "sale.basketitem.addCatalogProduct";

            /// <summary><c>sale.basketitem.delete</c>. Scope sale. Writes.</summary>
            public const string Delete = "sale.basketitem.delete";

            /// <summary><c>sale.basketitem.get</c>. Scope sale. Reads.</summary>
            public const string Get = "sale.basketitem.get";

            /// <summary><c>sale.basketitem.getFields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.basketitem.getFields";

            /// <summary><c>sale.basketitem.getFieldsCatalogProduct</c>. Scope sale.</summary>
            public const string GetFieldsCatalogProduct = "sale.basketitem.getFieldsCatalogProduct";

            /// <summary><c>sale.basketitem.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.basketitem.list";

            /// <summary><c>sale.basketitem.update</c>. Scope sale. Writes.</summary>
            public const string Update = "sale.basketitem.update";

            /// <summary><c>sale.basketitem.updateCatalogProduct</c>. Scope sale.</summary>
            public const string UpdateCatalogProduct = "sale.basketitem.updateCatalogProduct";
        }

        /// <summary><c>sale.basketproperties.*</c>.</summary>
        public static class BasketProperties
        {
            /// <summary><c>sale.basketproperties.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.basketproperties.add";

            /// <summary><c>sale.basketproperties.delete</c>. Scope sale. Writes.</summary>
            public const string Delete = "sale.basketproperties.delete";

            /// <summary><c>sale.basketproperties.get</c>. Scope sale. Reads.</summary>
            public const string Get = "sale.basketproperties.get";

            /// <summary><c>sale.basketproperties.getFields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.basketproperties.getFields";

            /// <summary><c>sale.basketproperties.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.basketproperties.list";

            /// <summary><c>sale.basketproperties.update</c>. Scope sale. Writes.</summary>
            public const string Update = "sale.basketproperties.update";
        }

        /// <summary><c>sale.businessValuePersonDomain.*</c>.</summary>
        public static class BusinessValuePersonDomain
        {
            /// <summary><c>sale.businessValuePersonDomain.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.businessValuePersonDomain.add";

            /// <summary><c>sale.businessValuePersonDomain.deleteByFilter</c>. Scope sale.</summary>
            public const string DeleteByFilter = "sale.businessValuePersonDomain.deleteByFilter";

            /// <summary><c>sale.businessValuePersonDomain.getFields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.businessValuePersonDomain.getFields";

            /// <summary><c>sale.businessValuePersonDomain.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.businessValuePersonDomain.list";
        }

        /// <summary><c>sale.cashbox.*</c>.</summary>
        public static class Cashbox
        {
            /// <summary><c>sale.cashbox.add</c>. Scope cashbox. Writes.</summary>
            public const string Add = "sale.cashbox.add";

            /// <summary><c>sale.cashbox.delete</c>. Scope cashbox. Writes.</summary>
            public const string Delete = "sale.cashbox.delete";

            /// <summary><c>sale.cashbox.list</c>. Scope cashbox. Reads.</summary>
            public const string List = "sale.cashbox.list";

            /// <summary><c>sale.cashbox.update</c>. Scope cashbox. Writes.</summary>
            public const string Update = "sale.cashbox.update";

            /// <summary><c>sale.cashbox.check.*</c>.</summary>
            public static class Check
            {
                /// <summary><c>sale.cashbox.check.apply</c>. Scope cashbox.</summary>
                public const string Apply = "sale.cashbox.check.apply";
            }

            /// <summary><c>sale.cashbox.handler.*</c>.</summary>
            public static class Handler
            {
                /// <summary><c>sale.cashbox.handler.add</c>. Scope cashbox. Writes.</summary>
                public const string Add = "sale.cashbox.handler.add";

                /// <summary><c>sale.cashbox.handler.delete</c>. Scope cashbox. Writes.</summary>
                public const string Delete = "sale.cashbox.handler.delete";

                /// <summary><c>sale.cashbox.handler.list</c>. Scope cashbox. Reads.</summary>
                public const string List = "sale.cashbox.handler.list";

                /// <summary><c>sale.cashbox.handler.update</c>. Scope cashbox. Writes.</summary>
                public const string Update = "sale.cashbox.handler.update";
            }
        }

        /// <summary><c>sale.order.*</c>.</summary>
        public static class Order
        {
            /// <summary><c>sale.order.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.order.add";

            /// <summary><c>sale.order.delete</c>. Scope sale. Writes.</summary>
            public const string Delete = "sale.order.delete";

            /// <summary><c>sale.order.get</c>. Scope sale. Reads.</summary>
            public const string Get = "sale.order.get";

            /// <summary><c>sale.order.getFields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.order.getFields";

            /// <summary><c>sale.order.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.order.list";

            /// <summary><c>sale.order.update</c>. Scope sale. Writes.</summary>
            public const string Update = "sale.order.update";
        }

        /// <summary><c>sale.payment.*</c>.</summary>
        public static class Payment
        {
            /// <summary><c>sale.payment.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.payment.add";

            /// <summary><c>sale.payment.delete</c>. Scope sale. Writes.</summary>
            public const string Delete = "sale.payment.delete";

            /// <summary><c>sale.payment.get</c>. Scope sale. Reads.</summary>
            public const string Get = "sale.payment.get";

            /// <summary><c>sale.payment.getFields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.payment.getFields";

            /// <summary><c>sale.payment.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.payment.list";

            /// <summary><c>sale.payment.update</c>. Scope sale. Writes.</summary>
            public const string Update = "sale.payment.update";
        }

        /// <summary><c>sale.paymentitembasket.*</c>.</summary>
        public static class PaymentItemBasket
        {
            /// <summary><c>sale.paymentitembasket.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.paymentitembasket.add";

            /// <summary><c>sale.paymentitembasket.delete</c>. Scope sale. Writes.</summary>
            public const string Delete = "sale.paymentitembasket.delete";

            /// <summary><c>sale.paymentitembasket.get</c>. Scope sale. Reads.</summary>
            public const string Get = "sale.paymentitembasket.get";

            /// <summary><c>sale.paymentitembasket.getfields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.paymentitembasket.getfields";

            /// <summary><c>sale.paymentitembasket.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.paymentitembasket.list";

            /// <summary><c>sale.paymentitembasket.update</c>. Scope sale. Writes.</summary>
            public const string Update = "sale.paymentitembasket.update";
        }

        /// <summary><c>sale.paymentItemShipment.*</c>.</summary>
        public static class PaymentItemShipment
        {
            /// <summary><c>sale.paymentItemShipment.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.paymentItemShipment.add";

            /// <summary><c>sale.paymentItemShipment.delete</c>. Scope sale. Writes.</summary>
            public const string Delete = "sale.paymentItemShipment.delete";

            /// <summary><c>sale.paymentItemShipment.get</c>. Scope sale. Reads.</summary>
            public const string Get = "sale.paymentItemShipment.get";

            /// <summary><c>sale.paymentItemShipment.getFields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.paymentItemShipment.getFields";

            /// <summary><c>sale.paymentItemShipment.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.paymentItemShipment.list";

            /// <summary><c>sale.paymentItemShipment.update</c>. Scope sale. Writes.</summary>
            public const string Update = "sale.paymentItemShipment.update";
        }

        /// <summary><c>sale.persontype.*</c>.</summary>
        public static class PersonType
        {
            /// <summary><c>sale.persontype.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.persontype.add";

            /// <summary><c>sale.persontype.delete</c>. Scope sale. Writes.</summary>
            public const string Delete = "sale.persontype.delete";

            /// <summary><c>sale.persontype.get</c>. Scope sale. Reads.</summary>
            public const string Get = "sale.persontype.get";

            /// <summary><c>sale.persontype.getFields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.persontype.getFields";

            /// <summary><c>sale.persontype.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.persontype.list";

            /// <summary><c>sale.persontype.update</c>. Scope sale. Writes.</summary>
            public const string Update = "sale.persontype.update";
        }

        /// <summary><c>sale.status.*</c>.</summary>
        public static class Status
        {
            /// <summary><c>sale.status.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.status.add";

            /// <summary><c>sale.status.delete</c>. Scope sale. Writes.</summary>
            public const string Delete = "sale.status.delete";

            /// <summary><c>sale.status.get</c>. Scope sale. Reads.</summary>
            public const string Get = "sale.status.get";

            /// <summary><c>sale.status.getFields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.status.getFields";

            /// <summary><c>sale.status.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.status.list";

            /// <summary><c>sale.status.update</c>. Scope sale. Writes.</summary>
            public const string Update = "sale.status.update";
        }

        /// <summary><c>sale.statusLang.*</c>.</summary>
        public static class StatusLang
        {
            /// <summary><c>sale.statusLang.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.statusLang.add";

            /// <summary><c>sale.statusLang.deleteByFilter</c>. Scope sale.</summary>
            public const string DeleteByFilter = "sale.statusLang.deleteByFilter";

            /// <summary><c>sale.statusLang.getFields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.statusLang.getFields";

            /// <summary><c>sale.statusLang.getListLangs</c>. Scope sale.</summary>
            public const string GetListLangs = "sale.statusLang.getListLangs";

            /// <summary><c>sale.statusLang.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.statusLang.list";
        }

        /// <summary><c>sale.tradeBinding.*</c>.</summary>
        public static class TradeBinding
        {
            /// <summary><c>sale.tradeBinding.getFields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.tradeBinding.getFields";

            /// <summary><c>sale.tradeBinding.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.tradeBinding.list";
        }

        /// <summary><c>sale.tradePlatform.*</c>.</summary>
        public static class TradePlatform
        {
            /// <summary><c>sale.tradePlatform.getFields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.tradePlatform.getFields";

            /// <summary><c>sale.tradePlatform.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.tradePlatform.list";
        }
    }
}
