namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>telephony.*</c>.</summary>
    public static class Telephony
    {
        /// <summary><c>telephony.call.*</c>.</summary>
        public static class Call
        {
            /// <summary><c>telephony.call.attachTranscription</c>. Scope telephony.</summary>
            public const string AttachTranscription = "telephony.call.attachTranscription";
        }

        /// <summary><c>telephony.externalCall.*</c>.</summary>
        public static class ExternalCall
        {
            /// <summary><c>telephony.externalCall.attachRecord</c>. Scope telephony.</summary>
            public const string AttachRecord = "telephony.externalCall.attachRecord";

            /// <summary><c>telephony.externalCall.finish</c>. Scope telephony.</summary>
            public const string Finish = "telephony.externalCall.finish";

            /// <summary><c>telephony.externalCall.hide</c>. Scope telephony.</summary>
            public const string Hide = "telephony.externalCall.hide";

            /// <summary><c>telephony.externalCall.register</c>. Scope telephony.</summary>
            public const string Register = "telephony.externalCall.register";

            /// <summary><c>telephony.externalCall.searchCrmEntities</c>. Scope telephony.</summary>
            public const string SearchCrmEntities = "telephony.externalCall.searchCrmEntities";

            /// <summary><c>telephony.externalCall.show</c>. Scope telephony.</summary>
            public const string Show = "telephony.externalCall.show";
        }

        /// <summary><c>telephony.externalLine.*</c>.</summary>
        public static class ExternalLine
        {
            /// <summary><c>telephony.externalLine.add</c>. Scope telephony. Writes.</summary>
            public const string Add = "telephony.externalLine.add";

            /// <summary><c>telephony.externalLine.delete</c>. Scope telephony. Writes.</summary>
            public const string Delete = "telephony.externalLine.delete";

            /// <summary><c>telephony.externalLine.get</c>. Scope telephony. Reads.</summary>
            public const string Get = "telephony.externalLine.get";

            /// <summary><c>telephony.externalLine.update</c>. Scope telephony. Writes.</summary>
            public const string Update = "telephony.externalLine.update";
        }
    }
}
