namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Sale
    {
        /// <summary><c>sale.delivery.*</c>.</summary>
        public static class Delivery
        {
            /// <summary><c>sale.delivery.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.delivery.add";

            /// <summary><c>sale.delivery.delete</c>. Scope sale. Writes.</summary>
            public const string Delete = "sale.delivery.delete";

            /// <summary><c>sale.delivery.getlist</c>. Scope sale. Reads.</summary>
            public const string GetList = "sale.delivery.getlist";

            /// <summary><c>sale.delivery.update</c>. Scope sale. Writes.</summary>
            public const string Update = "sale.delivery.update";

            /// <summary><c>sale.delivery.config.*</c>.</summary>
            public static class Config
            {
                /// <summary><c>sale.delivery.config.get</c>. Scope sale. Reads.</summary>
                public const string Get = "sale.delivery.config.get";

                /// <summary><c>sale.delivery.config.update</c>. Scope sale. Writes.</summary>
                public const string Update = "sale.delivery.config.update";
            }

            /// <summary><c>sale.delivery.extra.*</c>.</summary>
            public static class Extra
            {
                /// <summary><c>sale.delivery.extra.service.*</c>.</summary>
                public static class Service
                {
                    /// <summary><c>sale.delivery.extra.service.add</c>. Scope delivery. Writes.</summary>
                    public const string Add = "sale.delivery.extra.service.add";

                    /// <summary><c>sale.delivery.extra.service.delete</c>. Scope delivery. Writes.</summary>
                    public const string Delete = "sale.delivery.extra.service.delete";

                    /// <summary><c>sale.delivery.extra.service.get</c>. Scope delivery. Reads.</summary>
                    public const string Get = "sale.delivery.extra.service.get";

                    /// <summary><c>sale.delivery.extra.service.update</c>. Scope delivery. Writes.</summary>
                    public const string Update = "sale.delivery.extra.service.update";
                }
            }

            /// <summary><c>sale.delivery.handler.*</c>.</summary>
            public static class Handler
            {
                /// <summary><c>sale.delivery.handler.add</c>. Scope sale. Writes.</summary>
                public const string Add = "sale.delivery.handler.add";

                /// <summary><c>sale.delivery.handler.delete</c>. Scope sale. Writes.</summary>
                public const string Delete = "sale.delivery.handler.delete";

                /// <summary><c>sale.delivery.handler.list</c>. Scope sale. Reads.</summary>
                public const string List = "sale.delivery.handler.list";

                /// <summary><c>sale.delivery.handler.update</c>. Scope sale. Writes.</summary>
                public const string Update = "sale.delivery.handler.update";
            }

            /// <summary><c>sale.delivery.request.*</c>.</summary>
            public static class Request
            {
                /// <summary><c>sale.delivery.request.delete</c>. Scope delivery. Writes.</summary>
                public const string Delete = "sale.delivery.request.delete";

                /// <summary><c>sale.delivery.request.sendmessage</c>. Scope delivery.</summary>
                public const string SendMessage = "sale.delivery.request.sendmessage";

                /// <summary><c>sale.delivery.request.update</c>. Scope delivery. Writes.</summary>
                public const string Update = "sale.delivery.request.update";
            }
        }
    }
}
