namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Landing
    {
        /// <summary><c>landing.site.*</c>.</summary>
        public static class Site
        {
            /// <summary><c>landing.site.add</c>. Scope landing. Writes.</summary>
            public const string Add = "landing.site.add";

            /// <summary><c>landing.site.addFolder</c>. Scope landing. Writes.</summary>
            public const string AddFolder = "landing.site.addFolder";

            /// <summary><c>landing.site.bindingToGroup</c>. Scope landing.</summary>
            public const string BindingToGroup = "landing.site.bindingToGroup";

            /// <summary><c>landing.site.bindingToMenu</c>. Scope landing.</summary>
            public const string BindingToMenu = "landing.site.bindingToMenu";

            /// <summary><c>landing.site.delete</c>. Scope landing. Writes.</summary>
            public const string Delete = "landing.site.delete";

            /// <summary><c>landing.site.fullExport</c>. Scope landing.</summary>
            public const string FullExport = "landing.site.fullExport";

            /// <summary><c>landing.site.getadditionalfields</c>. Scope landing.</summary>
            public const string GetAdditionalFields = "landing.site.getadditionalfields";

            /// <summary><c>landing.site.getFolders</c>. Scope landing.</summary>
            public const string GetFolders = "landing.site.getFolders";

            /// <summary><c>landing.site.getGroupBindings</c>. Scope landing.</summary>
            public const string GetGroupBindings = "landing.site.getGroupBindings";

            /// <summary><c>landing.site.getList</c>. Scope landing. Reads.</summary>
            public const string GetList = "landing.site.getList";

            /// <summary><c>landing.site.getMenuBindings</c>. Scope landing.</summary>
            public const string GetMenuBindings = "landing.site.getMenuBindings";

            /// <summary><c>landing.site.getPreview</c>. Scope landing.</summary>
            public const string GetPreview = "landing.site.getPreview";

            /// <summary><c>landing.site.getPublicUrl</c>. Scope landing.</summary>
            public const string GetPublicUrl = "landing.site.getPublicUrl";

            /// <summary><c>landing.site.getRights</c>. Scope landing.</summary>
            public const string GetRights = "landing.site.getRights";

            /// <summary><c>landing.site.markDelete</c>. Scope landing.</summary>
            public const string MarkDelete = "landing.site.markDelete";

            /// <summary><c>landing.site.markFolderDelete</c>. Scope landing.</summary>
            public const string MarkFolderDelete = "landing.site.markFolderDelete";

            /// <summary><c>landing.site.markFolderUnDelete</c>. Scope landing.</summary>
            public const string MarkFolderUnDelete = "landing.site.markFolderUnDelete";

            /// <summary><c>landing.site.markUnDelete</c>. Scope landing.</summary>
            public const string MarkUnDelete = "landing.site.markUnDelete";

            /// <summary><c>landing.site.publication</c>. Scope landing.</summary>
            public const string Publication = "landing.site.publication";

            /// <summary><c>landing.site.publicationFolder</c>. Scope landing.</summary>
            public const string PublicationFolder = "landing.site.publicationFolder";

            /// <summary><c>landing.site.setRights</c>. Scope landing.</summary>
            public const string SetRights = "landing.site.setRights";

            /// <summary><c>landing.site.unPublicFolder</c>. Scope landing.</summary>
            public const string UnPublicFolder = "landing.site.unPublicFolder";

            /// <summary><c>landing.site.unbindingFromGroup</c>. Scope landing.</summary>
            public const string UnbindingFromGroup = "landing.site.unbindingFromGroup";

            /// <summary><c>landing.site.unbindingFromMenu</c>. Scope landing.</summary>
            public const string UnbindingFromMenu = "landing.site.unbindingFromMenu";

            /// <summary><c>landing.site.unpublic</c>. Scope landing.</summary>
            public const string Unpublic = "landing.site.unpublic";

            /// <summary><c>landing.site.update</c>. Scope landing. Writes.</summary>
            public const string Update = "landing.site.update";

            /// <summary><c>landing.site.updateFolder</c>. Scope landing.</summary>
            public const string UpdateFolder = "landing.site.updateFolder";
        }
    }
}
