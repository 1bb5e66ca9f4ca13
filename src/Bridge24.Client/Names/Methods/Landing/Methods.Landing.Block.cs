namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Landing
    {
        /// <summary><c>landing.block.*</c>.</summary>
        public static class Block
        {
            /// <summary><c>landing.block.addcard</c>. Scope landing.</summary>
            public const string Addcard = "landing.block.addcard";

            /// <summary><c>landing.block.changeAnchor</c>. Scope landing.</summary>
            public const string ChangeAnchor = "landing.block.changeAnchor";

            /// <summary><c>landing.block.changeNodeName</c>. Scope landing.</summary>
            public const string ChangeNodeName = "landing.block.changeNodeName";

            /// <summary><c>landing.block.clonecard</c>. Scope landing.</summary>
            public const string Clonecard = "landing.block.clonecard";

            /// <summary><c>landing.block.getcontent</c>. Scope landing.</summary>
            public const string GetContent = "landing.block.getcontent";

            /// <summary><c>landing.block.getContentFromRepository</c>. Scope landing.</summary>
            public const string GetContentFromRepository = "landing.block.getContentFromRepository";

            /// <summary><c>landing.block.getlist</c>. Scope landing. Reads.</summary>
            public const string GetList = "landing.block.getlist";

            /// <summary><c>landing.block.getmanifest</c>. Scope landing.</summary>
            public const string GetManifest = "landing.block.getmanifest";

            /// <summary><c>landing.block.getmanifestfile</c>. Scope landing.</summary>
            public const string GetManifestFile = "landing.block.getmanifestfile";

            /// <summary><c>landing.block.getrepository</c>. Scope landing.</summary>
            public const string GetRepository = "landing.block.getrepository";

            /// <summary><c>landing.block.getbyid</c>. Scope landing.</summary>
            public const string Getbyid = "landing.block.getbyid";

            /// <summary><c>landing.block.removecard</c>. Scope landing.</summary>
            public const string RemoveCard = "landing.block.removecard";

            /// <summary><c>landing.block.updateattrs</c>. Scope landing.</summary>
            public const string UpdateAttrs = "landing.block.updateattrs";

            /// <summary><c>landing.block.updateCards</c>. Scope landing.</summary>
            public const string UpdateCards = "landing.block.updateCards";

            /// <summary><c>landing.block.updatecontent</c>. Scope landing.</summary>
            public const string UpdateContent = "landing.block.updatecontent";

            /// <summary><c>landing.block.updatenodes</c>. Scope landing.</summary>
            public const string UpdateNodes = "landing.block.updatenodes";

            /// <summary><c>landing.block.updateStyles</c>. Scope landing.</summary>
            public const string UpdateStyles = "landing.block.updateStyles";

            /// <summary><c>landing.block.uploadfile</c>. Scope landing.</summary>
            public const string UploadFile = "landing.block.uploadfile";
        }
    }
}
