namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary>Methods of no family.</summary>
    public static class General
    {
        /// <summary><c>batch</c>. Scope basic.</summary>
        public const string Batch = "batch";

        /// <summary><c>methods</c>. Scope basic.</summary>
        [Obsolete("Deprecated. Use method.get.")]
        public const string Methods = "methods";

        /// <summary><c>profile</c>. Scope basic.</summary>
        public const string Profile = "profile";

        /// <summary><c>scope</c>. Scope basic.</summary>
        public const string Scope = "scope";
    }
}
