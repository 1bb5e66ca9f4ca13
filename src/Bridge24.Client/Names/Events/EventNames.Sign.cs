namespace Bridge24.Client;

public static partial class EventNames
{
    /// <summary>Events of Sign.</summary>
    public static class Sign
    {
        /// <summary><c>ONSIGNB2EDOCUMENTSTATUSCHANGED</c>. Scope sign.b2e.</summary>
        public const string B2eDocumentStatusChanged = "ONSIGNB2EDOCUMENTSTATUSCHANGED";

        /// <summary><c>ONSIGNB2EMEMBERSTATUSCHANGED</c>. Scope sign.b2e.</summary>
        public const string B2eMemberStatusChanged = "ONSIGNB2EMEMBERSTATUSCHANGED";

        /// <summary><c>ONSIGNHCMLINKB2EDOCUMENTSIGNED</c>. Scope sign.b2e.</summary>
        public const string HcmLinkB2eDocumentSigned = "ONSIGNHCMLINKB2EDOCUMENTSIGNED";
    }
}
