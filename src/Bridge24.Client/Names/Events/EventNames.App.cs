namespace Bridge24.Client;

public static partial class EventNames
{
    /// <summary>What becomes of an application.</summary>
    public static class App
    {
        /// <summary><c>ONAPPINSTALL</c>. Scope basic.</summary>
        public const string Install = "ONAPPINSTALL";

        /// <summary><c>ONAPPMETHODCONFIRM</c>. Scope basic.</summary>
        public const string MethodConfirm = "ONAPPMETHODCONFIRM";

        /// <summary><c>ONOFFLINEEVENT</c>.</summary>
        public const string OfflineEvent = "ONOFFLINEEVENT";

        /// <summary><c>ONAPPPAYMENT</c>. Scope basic.</summary>
        public const string Payment = "ONAPPPAYMENT";

        /// <summary><c>ONAPPUNINSTALL</c>. Scope basic.</summary>
        public const string Uninstall = "ONAPPUNINSTALL";

        /// <summary><c>ONAPPUPDATE</c>. Scope basic.</summary>
        public const string Update = "ONAPPUPDATE";
    }
}
