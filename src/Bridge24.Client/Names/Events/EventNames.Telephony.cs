namespace Bridge24.Client;

public static partial class EventNames
{
    /// <summary>Events of Telephony.</summary>
    public static class Telephony
    {
        /// <summary><c>ONEXTERNALCALLBACKSTART</c>. Scope telephony.</summary>
        public const string ExternalCallBackStart = "ONEXTERNALCALLBACKSTART";

        /// <summary><c>ONEXTERNALCALLSTART</c>. Scope telephony.</summary>
        public const string ExternalCallStart = "ONEXTERNALCALLSTART";

        /// <summary><c>ONVOXIMPLANTCALLEND</c>. Scope telephony.</summary>
        public const string VoximplantCallEnd = "ONVOXIMPLANTCALLEND";

        /// <summary><c>ONVOXIMPLANTCALLINIT</c>. Scope telephony.</summary>
        public const string VoximplantCallInit = "ONVOXIMPLANTCALLINIT";

        /// <summary><c>ONVOXIMPLANTCALLSTART</c>. Scope telephony.</summary>
        public const string VoximplantCallStart = "ONVOXIMPLANTCALLSTART";
    }
}
