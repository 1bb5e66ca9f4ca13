namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>disk.*</c>.</summary>
    public static class Disk
    {
        /// <summary><c>disk.attachedObject.*</c>.</summary>
        public static class AttachedObject
        {
            /// <summary><c>disk.attachedObject.get</c>. Scope disk. Reads.</summary>
            public const string Get = "disk.attachedObject.get";
        }

        /// <summary><c>disk.file.*</c>.</summary>
        public static class File
        {
            /// <summary><c>disk.file.copyTo</c>. Scope disk.</summary>
            public const string CopyTo = "disk.file.copyTo";

            /// <summary><c>disk.file.delete</c>. Scope disk. Writes.</summary>
            public const string Delete = "disk.file.delete";

            /// <summary><c>disk.file.get</c>. Scope disk. Reads.</summary>
            public const string Get = "disk.file.get";

            /// <summary><c>disk.file.getExternalLink</c>. Scope disk.</summary>
            public const string GetExternalLink = "disk.file.getExternalLink";

            /// <summary><c>disk.file.getFields</c>. Scope disk. Reads.</summary>
            public const string GetFields = "disk.file.getFields";

            /// <summary><c>disk.file.getVersions</c>. Scope disk.</summary>
            public const string GetVersions = "disk.file.getVersions";

            /// <summary><c>disk.file.markDeleted</c>. Scope disk. Writes.</summary>
            public const string MarkDeleted = "disk.file.markDeleted";

            /// <summary><c>disk.file.moveTo</c>. Scope disk.</summary>
            public const string MoveTo = "disk.file.moveTo";

            /// <summary><c>disk.file.rename</c>. Scope disk. Writes.</summary>
            public const string Rename = "disk.file.rename";

            /// <summary><c>disk.file.restore</c>. Scope disk.</summary>
            public const string Restore = "disk.file.restore";

            /// <summary><c>disk.file.restoreFromVersion</c>. Scope disk.</summary>
            public const string RestoreFromVersion = "disk.file.restoreFromVersion";

            /// <summary><c>disk.file.search</c>. Scope disk. Reads.</summary>
            public const string Search = "disk.file.search";

            /// <summary><c>disk.file.uploadVersion</c>. Scope disk.</summary>
            public const string UploadVersion = "disk.file.uploadVersion";
        }

        /// <summary><c>disk.folder.*</c>.</summary>
        public static class Folder
        {
            /// <summary><c>disk.folder.addSubFolder</c>. Scope disk. Writes.</summary>
            public const string AddSubFolder = "disk.folder.addSubFolder";

            /// <summary><c>disk.folder.copyTo</c>. Scope disk.</summary>
            public const string CopyTo = "disk.folder.copyTo";

            /// <summary><c>disk.folder.deleteTree</c>. Scope disk. Writes.</summary>
            public const string DeleteTree = "disk.folder.deleteTree";

            /// <summary><c>disk.folder.get</c>. Scope disk. Reads.</summary>
            public const string Get = "disk.folder.get";

            /// <summary><c>disk.folder.getChildren</c>. Scope disk. Reads.</summary>
            public const string GetChildren = "disk.folder.getChildren";

            /// <summary><c>disk.folder.getExternalLink</c>. Scope disk.</summary>
            public const string GetExternalLink = "disk.folder.getExternalLink";

            /// <summary><c>disk.folder.getFields</c>. Scope disk. Reads.</summary>
            public const string GetFields = "disk.folder.getFields";

            /// <summary><c>disk.folder.markDeleted</c>. Scope disk. Writes.</summary>
            public const string MarkDeleted = "disk.folder.markDeleted";

            /// <summary><c>disk.folder.moveTo</c>. Scope disk.</summary>
            public const string MoveTo = "disk.folder.moveTo";

            /// <summary><c>disk.folder.rename</c>. Scope disk. Writes.</summary>
            public const string Rename = "disk.folder.rename";

            /// <summary><c>disk.folder.restore</c>. Scope disk.</summary>
            public const string Restore = "disk.folder.restore";

            /// <summary><c>disk.folder.shareToUser</c>. Scope disk.</summary>
            public const string ShareToUser = "disk.folder.shareToUser";

            /// <summary><c>disk.folder.uploadFile</c>. Scope disk.</summary>
            public const string UploadFile = "disk.folder.uploadFile";
        }

        /// <summary><c>disk.rights.*</c>.</summary>
        public static class Rights
        {
            /// <summary><c>disk.rights.getTasks</c>. Scope disk.</summary>
            public const string GetTasks = "disk.rights.getTasks";
        }

        /// <summary><c>disk.storage.*</c>.</summary>
        public static class Storage
        {
            /// <summary><c>disk.storage.addFolder</c>. Scope disk. Writes.</summary>
            public const string AddFolder = "disk.storage.addFolder";

            /// <summary><c>disk.storage.get</c>. Scope disk. Reads.</summary>
            public const string Get = "disk.storage.get";

            /// <summary><c>disk.storage.getChildren</c>. Scope disk. Reads.</summary>
            public const string GetChildren = "disk.storage.getChildren";

            /// <summary><c>disk.storage.getFields</c>. Scope disk. Reads.</summary>
            public const string GetFields = "disk.storage.getFields";

            /// <summary><c>disk.storage.getForApp</c>. Scope disk.</summary>
            public const string GetForApp = "disk.storage.getForApp";

            /// <summary><c>disk.storage.getList</c>. Scope disk. Reads.</summary>
            public const string GetList = "disk.storage.getList";

            /// <summary><c>disk.storage.getTypes</c>. Scope disk.</summary>
            public const string GetTypes = "disk.storage.getTypes";

            /// <summary><c>disk.storage.rename</c>. Scope disk. Writes.</summary>
            public const string Rename = "disk.storage.rename";

            /// <summary><c>disk.storage.uploadFile</c>. Scope disk.</summary>
            public const string UploadFile = "disk.storage.uploadFile";
        }

        /// <summary><c>disk.version.*</c>.</summary>
        public static class Version
        {
            /// <summary><c>disk.version.get</c>. Scope disk. Reads.</summary>
            public const string Get = "disk.version.get";
        }
    }
}
