namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>landing.*</c>.</summary>
    public static partial class Landing
    {
        /// <summary><c>landing.landing.add</c>. Scope landing. Writes.</summary>
        public const string LandingAdd = "landing.landing.add";

        /// <summary><c>landing.landing.addblock</c>. Scope landing.</summary>
        public const string LandingAddBlock = "landing.landing.addblock";

        /// <summary><c>landing.landing.addByTemplate</c>. Scope landing.</summary>
        public const string LandingAddByTemplate = "landing.landing.addByTemplate";

        /// <summary><c>landing.landing.copy</c>. Scope landing.</summary>
        public const string LandingCopy = "landing.landing.copy";

        /// <summary><c>landing.landing.copyblock</c>. Scope landing.</summary>
        public const string LandingCopyBlock = "landing.landing.copyblock";

        /// <summary><c>landing.landing.delete</c>. Scope landing. Writes.</summary>
        public const string LandingDelete = "landing.landing.delete";

        /// <summary><c>landing.landing.deleteblock</c>. Scope landing.</summary>
        public const string LandingDeleteBlock = "landing.landing.deleteblock";

        /// <summary><c>landing.landing.downblock</c>. Scope landing.</summary>
        public const string LandingDownBlock = "landing.landing.downblock";

        /// <summary><c>landing.landing.favoriteBlock</c>. Scope landing.</summary>
        public const string LandingFavoriteBlock = "landing.landing.favoriteBlock";

        /// <summary><c>landing.landing.getadditionalfields</c>. Scope landing.</summary>
        public const string LandingGetAdditionalFields = "landing.landing.getadditionalfields";

        /// <summary><c>landing.landing.getList</c>. Scope landing. Reads.</summary>
        public const string LandingGetList = "landing.landing.getList";

        /// <summary><c>landing.landing.getpreview</c>. Scope landing.</summary>
        public const string LandingGetPreview = "landing.landing.getpreview";

        /// <summary><c>landing.landing.getpublicurl</c>. Scope landing.</summary>
        public const string LandingGetPublicUrl = "landing.landing.getpublicurl";

        /// <summary><c>landing.landing.hideblock</c>. Scope landing.</summary>
        public const string LandingHideBlock = "landing.landing.hideblock";

        /// <summary><c>landing.landing.markDelete</c>. Scope landing.</summary>
        public const string LandingMarkDelete = "landing.landing.markDelete";

        /// <summary><c>landing.landing.markdeletedblock</c>. Scope landing.</summary>
        public const string LandingMarkDeletedBlock = "landing.landing.markdeletedblock";

        /// <summary><c>landing.landing.markUnDelete</c>. Scope landing.</summary>
        public const string LandingMarkUnDelete = "landing.landing.markUnDelete";

        /// <summary><c>landing.landing.markundeletedblock</c>. Scope landing.</summary>
        public const string LandingMarkUndeletedBlock = "landing.landing.markundeletedblock";

        /// <summary><c>landing.landing.move</c>. Scope landing.</summary>
        public const string LandingMove = "landing.landing.move";

        /// <summary><c>landing.landing.moveblock</c>. Scope landing.</summary>
        public const string LandingMoveBlock = "landing.landing.moveblock";

        /// <summary><c>landing.landing.publication</c>. Scope landing.</summary>
        public const string LandingPublication = "landing.landing.publication";

        /// <summary><c>landing.landing.removeEntities</c>. Scope landing.</summary>
        public const string LandingRemoveEntities = "landing.landing.removeEntities";

        /// <summary><c>landing.landing.resolveIdByPublicUrl</c>. Scope landing.</summary>
        public const string LandingResolveIdByPublicUrl = "landing.landing.resolveIdByPublicUrl";

        /// <summary><c>landing.landing.showblock</c>. Scope landing.</summary>
        public const string LandingShowBlock = "landing.landing.showblock";

        /// <summary><c>landing.landing.unFavoriteBlock</c>. Scope landing.</summary>
        public const string LandingUnFavoriteBlock = "landing.landing.unFavoriteBlock";

        /// <summary><c>landing.landing.unpublic</c>. Scope landing.</summary>
        public const string LandingUnpublic = "landing.landing.unpublic";

        /// <summary><c>landing.landing.upblock</c>. Scope landing.</summary>
        public const string LandingUpBlock = "landing.landing.upblock";

        /// <summary><c>landing.landing.update</c>. Scope landing. Writes.</summary>
        public const string LandingUpdate = "landing.landing.update";

        /// <summary><c>landing.demos.*</c>.</summary>
        public static class Demos
        {
            /// <summary><c>landing.demos.getList</c>. Scope landing. Reads.</summary>
            public const string GetList = "landing.demos.getList";

            /// <summary><c>landing.demos.getPageList</c>. Scope landing.</summary>
            public const string GetPageList = "landing.demos.getPageList";

            /// <summary><c>landing.demos.getSiteList</c>. Scope landing.</summary>
            public const string GetSiteList = "landing.demos.getSiteList";

            /// <summary><c>landing.demos.register</c>. Scope landing.</summary>
            public const string Register = "landing.demos.register";

            /// <summary><c>landing.demos.unregister</c>. Scope landing. Writes.</summary>
            public const string Unregister = "landing.demos.unregister";
        }

        /// <summary><c>landing.repo.*</c>.</summary>
        public static class Repo
        {
            /// <summary><c>landing.repo.checkContent</c>. Scope landing.</summary>
            public const string CheckContent = "landing.repo.checkContent";

            /// <summary><c>landing.repo.getList</c>. Scope landing. Reads.</summary>
            public const string GetList = "landing.repo.getList";

            /// <summary><c>landing.repo.register</c>. Scope landing.</summary>
            public const string Register = "landing.repo.register";

            /// <summary><c>landing.repo.unbind</c>. Scope landing.</summary>
            public const string Unbind = "landing.repo.unbind";

            /// <summary><c>landing.repo.unregister</c>. Scope landing. Writes.</summary>
            public const string Unregister = "landing.repo.unregister";
        }

        /// <summary><c>landing.repowidget.*</c>.</summary>
        public static class RepoWidget
        {
            /// <summary><c>landing.repowidget.debug</c>. Scope landing.</summary>
            public const string Debug = "landing.repowidget.debug";

            /// <summary><c>landing.repowidget.getlist</c>. Scope landing. Reads.</summary>
            public const string GetList = "landing.repowidget.getlist";

            /// <summary><c>landing.repowidget.register</c>. Scope landing.</summary>
            public const string Register = "landing.repowidget.register";

            /// <summary><c>landing.repowidget.unregister</c>. Scope landing. Writes.</summary>
            public const string Unregister = "landing.repowidget.unregister";
        }

        /// <summary><c>landing.role.*</c>.</summary>
        public static class Role
        {
            /// <summary><c>landing.role.enable</c>. Scope landing.</summary>
            public const string Enable = "landing.role.enable";

            /// <summary><c>landing.role.getList</c>. Scope landing. Reads.</summary>
            public const string GetList = "landing.role.getList";

            /// <summary><c>landing.role.getRights</c>. Scope landing.</summary>
            public const string GetRights = "landing.role.getRights";

            /// <summary><c>landing.role.isEnabled</c>. Scope landing.</summary>
            public const string IsEnabled = "landing.role.isEnabled";

            /// <summary><c>landing.role.setAccessCodes</c>. Scope landing.</summary>
            public const string SetAccessCodes = "landing.role.setAccessCodes";

            /// <summary><c>landing.role.setRights</c>. Scope landing.</summary>
            public const string SetRights = "landing.role.setRights";
        }

        /// <summary><c>landing.syspage.*</c>.</summary>
        public static class Syspage
        {
            /// <summary><c>landing.syspage.deleteForLanding</c>. Scope landing.</summary>
            public const string DeleteForLanding = "landing.syspage.deleteForLanding";

            /// <summary><c>landing.syspage.deleteForSite</c>. Scope landing.</summary>
            public const string DeleteForSite = "landing.syspage.deleteForSite";

            /// <summary><c>landing.syspage.get</c>. Scope landing. Reads.</summary>
            public const string Get = "landing.syspage.get";

            /// <summary><c>landing.syspage.getSpecialPage</c>. Scope landing.</summary>
            public const string GetSpecialPage = "landing.syspage.getSpecialPage";

            /// <summary><c>landing.syspage.set</c>. Scope landing. Writes.</summary>
            public const string Set = "landing.syspage.set";
        }

        /// <summary><c>landing.template.*</c>.</summary>
        public static class Template
        {
            /// <summary><c>landing.template.getLandingRef</c>. Scope landing.</summary>
            public const string GetLandingRef = "landing.template.getLandingRef";

            /// <summary><c>landing.template.getlist</c>. Scope landing. Reads.</summary>
            public const string GetList = "landing.template.getlist";

            /// <summary><c>landing.template.getSiteRef</c>. Scope landing.</summary>
            public const string GetSiteRef = "landing.template.getSiteRef";

            /// <summary><c>landing.template.setLandingRef</c>. Scope landing.</summary>
            public const string SetLandingRef = "landing.template.setLandingRef";

            /// <summary><c>landing.template.setSiteRef</c>. Scope landing.</summary>
            public const string SetSiteRef = "landing.template.setSiteRef";
        }
    }
}
