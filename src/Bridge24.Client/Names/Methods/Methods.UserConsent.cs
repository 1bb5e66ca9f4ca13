namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>userconsent.*</c>.</summary>
    public static class UserConsent
    {
        /// <summary><c>userconsent.agreement.*</c>.</summary>
        public static class Agreement
        {
            /// <summary><c>userconsent.agreement.list</c>. Scope userconsent. Reads.</summary>
            public const string List = "userconsent.agreement.list";

            /// <summary><c>userconsent.agreement.text</c>. Scope userconsent.</summary>
            public const string Text = "userconsent.agreement.text";
        }

        /// <summary><c>userconsent.consent.*</c>.</summary>
        public static class Consent
        {
            /// <summary><c>userconsent.consent.add</c>. Scope userconsent. Writes.</summary>
            public const string Add = "userconsent.consent.add";
        }
    }
}
