namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>sign.*</c>.</summary>
    public static class Sign
    {
        /// <summary><c>sign.b2e.*</c>.</summary>
        public static class B2e
        {
            /// <summary><c>sign.b2e.company.*</c>.</summary>
            public static class Company
            {
                /// <summary><c>sign.b2e.company.provider.*</c>.</summary>
                public static class Provider
                {
                    /// <summary><c>sign.b2e.company.provider.list</c>. Scope sign.b2e or crm. Reads.</summary>
                    public const string List = "sign.b2e.company.provider.list";
                }
            }

            /// <summary><c>sign.b2e.document.*</c>.</summary>
            public static class Document
            {
                /// <summary><c>sign.b2e.document.get</c>. Scope sign.b2e or crm. Reads.</summary>
                public const string Get = "sign.b2e.document.get";

                /// <summary><c>sign.b2e.document.send</c>. Scope sign.b2e or crm.</summary>
                public const string Send = "sign.b2e.document.send";
            }

            /// <summary><c>sign.b2e.hcmlink.*</c>.</summary>
            public static class Hcmlink
            {
                /// <summary><c>sign.b2e.hcmlink.document.*</c>.</summary>
                public static class Document
                {
                    /// <summary><c>sign.b2e.hcmlink.document.get</c>. Scope sign.b2e. Reads.</summary>
                    public const string Get = "sign.b2e.hcmlink.document.get";
                }
            }

            /// <summary><c>sign.b2e.mysafe.*</c>.</summary>
            public static class Mysafe
            {
                /// <summary><c>sign.b2e.mysafe.tail</c>. Scope sign.b2e.</summary>
                public const string Tail = "sign.b2e.mysafe.tail";
            }

            /// <summary><c>sign.b2e.personal.*</c>.</summary>
            public static class Personal
            {
                /// <summary><c>sign.b2e.personal.tail</c>. Scope sign.b2e.</summary>
                public const string Tail = "sign.b2e.personal.tail";
            }
        }
    }
}
