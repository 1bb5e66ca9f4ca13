namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Sale
    {
        /// <summary><c>sale.paysystem.*</c>.</summary>
        public static class Paysystem
        {
            /// <summary><c>sale.paysystem.add</c>. Scope pay_system. Writes.</summary>
            public const string Add = "sale.paysystem.add";

            /// <summary><c>sale.paysystem.delete</c>. Scope pay_system. Writes.</summary>
            public const string Delete = "sale.paysystem.delete";

            /// <summary><c>sale.paysystem.list</c>. Scope pay_system. Reads.</summary>
            public const string List = "sale.paysystem.list";

            /// <summary><c>sale.paysystem.update</c>. Scope pay_system. Writes.</summary>
            public const string Update = "sale.paysystem.update";

            /// <summary><c>sale.paysystem.handler.*</c>.</summary>
            public static class Handler
            {
                /// <summary><c>sale.paysystem.handler.add</c>. Scope pay_system. Writes.</summary>
                public const string Add = "sale.paysystem.handler.add";

                /// <summary><c>sale.paysystem.handler.delete</c>. Scope pay_system. Writes.</summary>
                public const string Delete = "sale.paysystem.handler.delete";

                /// <summary><c>sale.paysystem.handler.list</c>. Scope pay_system. Reads.</summary>
                public const string List = "sale.paysystem.handler.list";

                /// <summary><c>sale.paysystem.handler.update</c>. Scope pay_system. Writes.</summary>
                public const string Update = "sale.paysystem.handler.update";
            }

            /// <summary><c>sale.paysystem.pay.*</c>.</summary>
            public static class Pay
            {
                /// <summary><c>sale.paysystem.pay.invoice</c>. Scope pay_system.</summary>
                public const string Invoice = "sale.paysystem.pay.invoice";

                /// <summary><c>sale.paysystem.pay.payment</c>. Scope pay_system.</summary>
                public const string Payment = "sale.paysystem.pay.payment";
            }

            /// <summary><c>sale.paysystem.settings.*</c>.</summary>
            public static class Settings
            {
                /// <summary><c>sale.paysystem.settings.get</c>. Scope pay_system. Reads.</summary>
                public const string Get = "sale.paysystem.settings.get";

                /// <summary><c>sale.paysystem.settings.update</c>. Scope pay_system. Writes.</summary>
                public const string Update = "sale.paysystem.settings.update";

                /// <summary><c>sale.paysystem.settings.invoice.*</c>.</summary>
                public static class Invoice
                {
                    /// <summary><c>sale.paysystem.settings.invoice.get</c>. Scope pay_system. Reads.</summary>
                    public const string Get = "sale.paysystem.settings.invoice.get";
                }

                /// <summary><c>sale.paysystem.settings.payment.*</c>.</summary>
                public static class Payment
                {
                    /// <summary><c>sale.paysystem.settings.payment.get</c>. Scope pay_system. Reads.</summary>
                    public const string Get = "sale.paysystem.settings.payment.get";
                }
            }
        }
    }
}
