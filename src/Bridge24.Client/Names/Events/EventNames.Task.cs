namespace Bridge24.Client;

public static partial class EventNames
{
    /// <summary>Events of Task.</summary>
    public static class Task
    {
        /// <summary><c>ONTASKADD</c>. Scope task.</summary>
        public const string Add = "ONTASKADD";

        /// <summary><c>ONTASKCOMMENTADD</c>. Scope task.</summary>
        public const string CommentAdd = "ONTASKCOMMENTADD";

        /// <summary><c>ONTASKCOMMENTDELETE</c>. Scope task.</summary>
        public const string CommentDelete = "ONTASKCOMMENTDELETE";

        /// <summary><c>ONTASKCOMMENTUPDATE</c>. Scope task.</summary>
        public const string CommentUpdate = "ONTASKCOMMENTUPDATE";

        /// <summary><c>ONTASKDELETE</c>. Scope task.</summary>
        public const string Delete = "ONTASKDELETE";

        /// <summary><c>ONTASKUPDATE</c>. Scope task.</summary>
        public const string Update = "ONTASKUPDATE";
    }
}
