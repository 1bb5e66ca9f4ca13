namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>salescenter.*</c>.</summary>
    public static class SalesCenter
    {
        /// <summary><c>salescenter.payment.*</c>.</summary>
        public static class Payment
        {
            /// <summary><c>salescenter.payment.getPublicUrl</c>. Scope salescenter.</summary>
            public const string GetPublicUrl = "salescenter.payment.getPublicUrl";
        }
    }
}
