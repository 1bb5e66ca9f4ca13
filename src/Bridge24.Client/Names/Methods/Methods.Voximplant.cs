namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>voximplant.*</c>.</summary>
    public static class Voximplant
    {
        /// <summary><c>voximplant.callback.*</c>.</summary>
        public static class Callback
        {
            /// <summary><c>voximplant.callback.start</c>. Scope telephony.</summary>
            public const string Start = "voximplant.callback.start";
        }

        /// <summary><c>voximplant.infocall.*</c>.</summary>
        public static class Infocall
        {
            /// <summary><c>voximplant.infocall.startwithsound</c>. Scope telephony or call.</summary>
            public const string StartWithSound = "voximplant.infocall.startwithsound";

            /// <summary><c>voximplant.infocall.startwithtext</c>. Scope telephony or call.</summary>
            public const string StartWithText = "voximplant.infocall.startwithtext";
        }

        /// <summary><c>voximplant.line.*</c>.</summary>
        public static class Line
        {
            /// <summary><c>voximplant.line.get</c>. Scope telephony. Reads.</summary>
            public const string Get = "voximplant.line.get";

            /// <summary><c>voximplant.line.outgoing.*</c>.</summary>
            public static class Outgoing
            {
                /// <summary><c>voximplant.line.outgoing.get</c>. Scope telephony. Reads.</summary>
                public const string Get = "voximplant.line.outgoing.get";

                /// <summary><c>voximplant.line.outgoing.set</c>. Scope telephony. Writes.</summary>
                public const string Set = "voximplant.line.outgoing.set";

                /// <summary><c>voximplant.line.outgoing.sip.*</c>.</summary>
                public static class Sip
                {
                    /// <summary><c>voximplant.line.outgoing.sip.set</c>. Scope telephony. Writes.</summary>
                    public const string Set = "voximplant.line.outgoing.sip.set";
                }
            }
        }

        /// <summary><c>voximplant.sip.*</c>.</summary>
        public static class Sip
        {
            /// <summary><c>voximplant.sip.add</c>. Scope telephony. Writes.</summary>
            public const string Add = "voximplant.sip.add";

            /// <summary><c>voximplant.sip.delete</c>. Scope telephony. Writes.</summary>
            public const string Delete = "voximplant.sip.delete";

            /// <summary><c>voximplant.sip.get</c>. Scope telephony. Reads.</summary>
            public const string Get = "voximplant.sip.get";

            /// <summary><c>voximplant.sip.status</c>. Scope telephony.</summary>
            public const string Status = "voximplant.sip.status";

            /// <summary><c>voximplant.sip.update</c>. Scope telephony. Writes.</summary>
            public const string Update = "voximplant.sip.update";

            /// <summary><c>voximplant.sip.connector.*</c>.</summary>
            public static class Connector
            {
                /// <summary><c>voximplant.sip.connector.status</c>. Scope telephony.</summary>
                public const string Status = "voximplant.sip.connector.status";
            }
        }

        /// <summary><c>voximplant.statistic.*</c>.</summary>
        public static class Statistic
        {
            /// <summary><c>voximplant.statistic.get</c>. Scope telephony. Reads.</summary>
            public const string Get = "voximplant.statistic.get";
        }

        /// <summary><c>voximplant.tts.*</c>.</summary>
        public static class Tts
        {
            /// <summary><c>voximplant.tts.voices.*</c>.</summary>
            public static class Voices
            {
                /// <summary><c>voximplant.tts.voices.get</c>. Scope telephony. Reads.</summary>
                public const string Get = "voximplant.tts.voices.get";
            }
        }

        /// <summary><c>voximplant.url.*</c>.</summary>
        public static class Url
        {
            /// <summary><c>voximplant.url.get</c>. Scope telephony. Reads.</summary>
            public const string Get = "voximplant.url.get";
        }

        /// <summary><c>voximplant.user.*</c>.</summary>
        public static class User
        {
            /// <summary><c>voximplant.user.activatePhone</c>. Scope telephony.</summary>
            public const string ActivatePhone = "voximplant.user.activatePhone";

            /// <summary><c>voximplant.user.deactivatePhone</c>. Scope telephony.</summary>
            public const string DeactivatePhone = "voximplant.user.deactivatePhone";

            /// <summary><c>voximplant.user.get</c>. Scope telephony. Reads.</summary>
            public const string Get = "voximplant.user.get";
        }
    }
}
