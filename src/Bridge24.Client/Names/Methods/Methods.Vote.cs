namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>vote.*</c>.</summary>
    public static class Vote
    {
        /// <summary><c>vote.AttachedVote.*</c>.</summary>
        public static class AttachedVote
        {
            /// <summary><c>vote.AttachedVote.download</c>. Scope vote.</summary>
            public const string Download = "vote.AttachedVote.download";

            /// <summary><c>vote.AttachedVote.get</c>. Scope vote. Reads.</summary>
            public const string Get = "vote.AttachedVote.get";

            /// <summary><c>vote.AttachedVote.getAnswerVoted</c>. Scope vote.</summary>
            public const string GetAnswerVoted = "vote.AttachedVote.getAnswerVoted";

            /// <summary><c>vote.AttachedVote.getMany</c>. Scope vote.</summary>
            public const string GetMany = "vote.AttachedVote.getMany";

            /// <summary><c>vote.AttachedVote.getWithVoted</c>. Scope vote.</summary>
            public const string GetWithVoted = "vote.AttachedVote.getWithVoted";

            /// <summary><c>vote.AttachedVote.recall</c>. Scope vote.</summary>
            public const string Recall = "vote.AttachedVote.recall";

            /// <summary><c>vote.AttachedVote.resume</c>. Scope vote.</summary>
            public const string Resume = "vote.AttachedVote.resume";

            /// <summary><c>vote.AttachedVote.stop</c>. Scope vote.</summary>
            public const string Stop = "vote.AttachedVote.stop";

            /// <summary><c>vote.AttachedVote.vote</c>. Scope vote.</summary>
            public const string Vote = "vote.AttachedVote.vote";
        }

        /// <summary><c>vote.Integration.*</c>.</summary>
        public static class Integration
        {
            /// <summary><c>vote.Integration.Im.*</c>.</summary>
            public static class Im
            {
                /// <summary><c>vote.Integration.Im.send</c>. Scope vote.</summary>
                public const string Send = "vote.Integration.Im.send";
            }
        }
    }
}
